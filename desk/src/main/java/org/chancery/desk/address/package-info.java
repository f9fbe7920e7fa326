/**
 * What addresses of the desk name: two sides, a day. What they cannot name is refused in a sentence.
 */
@NullMarked
package org.chancery.desk.address;

import org.jspecify.annotations.NullMarked;
