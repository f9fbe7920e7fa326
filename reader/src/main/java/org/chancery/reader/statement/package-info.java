/**
 * Statements: a verb that reports, with who acts and what follows. Contacts, undertakings and positions are made of
 * them.
 */
@NullMarked
package org.chancery.reader.statement;

import org.jspecify.annotations.NullMarked;
