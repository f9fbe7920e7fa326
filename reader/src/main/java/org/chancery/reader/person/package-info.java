/**
 * People in office: names, posts, levels and whom they serve. Finds them in a text and follows them through it by surname and by description.
 */
@NullMarked
package org.chancery.reader.person;

import org.jspecify.annotations.NullMarked;
