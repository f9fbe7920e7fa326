/**
 * When people took up and left their posts, and whom they followed in them. Tells it of the people that other layers have
 * found, and adds those whom a text names as having held a post before or after one of them.
 */
@NullMarked
package org.chancery.reader.tenure;

import org.jspecify.annotations.NullMarked;
