/**
 * From the bytes of a page to its kept text with title, day of publication, publisher and language. Menus, captions and share bars are left behind.
 */
@NullMarked
package org.chancery.reader.page;

import org.jspecify.annotations.NullMarked;
