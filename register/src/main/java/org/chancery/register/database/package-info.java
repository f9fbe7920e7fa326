/**
 * The register's file: opened, migrated, written in one transaction at a time. Only here is it known that it is SQLite.
 */
@NullMarked
package org.chancery.register.database;

import org.jspecify.annotations.NullMarked;
