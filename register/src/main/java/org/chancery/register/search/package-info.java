/**
 * Search: documents and what was read in them, found by words and narrowed by what they are about. The index is a cache
 * of the database, in a folder beside it, and is brought up to date before each search.
 */
@NullMarked
package org.chancery.register.search;

import org.jspecify.annotations.NullMarked;
