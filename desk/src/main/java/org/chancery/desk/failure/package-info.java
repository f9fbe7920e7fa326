/**
 * What is shown when an address leads nowhere or something fails. One plain sentence each, and no more.
 */
@NullMarked
package org.chancery.desk.failure;

import org.jspecify.annotations.NullMarked;
