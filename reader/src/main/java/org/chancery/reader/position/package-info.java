/**
 * What a speaker is reported to have said that binds nobody: praise, concern, support and the like.
 */
@NullMarked
package org.chancery.reader.position;

import org.jspecify.annotations.NullMarked;
