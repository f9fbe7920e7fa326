/**
 * The rooms of relations: the list of all, and one with what is on record of it. Every statement leads to its words.
 */
@NullMarked
package org.chancery.desk.relation;

import org.jspecify.annotations.NullMarked;
