/**
 * The register's database, a SQLite file or one on a PostgreSQL server: opened, migrated, written in one transaction at
 * a time. Only here is it known which of the two it is.
 */
@NullMarked
package org.chancery.register.database;

import org.jspecify.annotations.NullMarked;
