/**
 * Lets in the one who started the desk, by a link that works once, and nobody else. Every answer carries the headers that keep a page to itself.
 */
@NullMarked
package org.chancery.desk.opening;

import org.jspecify.annotations.NullMarked;
