/**
 * Entries: the people, contacts, undertakings, bodies, figures and occasions that documents tell of. Each knows its evidence.
 */
@NullMarked
package org.chancery.register.entry;

import org.jspecify.annotations.NullMarked;
