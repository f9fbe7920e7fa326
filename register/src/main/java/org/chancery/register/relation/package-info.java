/**
 * The record of a relation between two sides as of a day. It is computed from items and decisions alone.
 */
@NullMarked
package org.chancery.register.relation;

import org.jspecify.annotations.NullMarked;
