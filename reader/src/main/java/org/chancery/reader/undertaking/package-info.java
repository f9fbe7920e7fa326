/**
 * What a side binds itself to, offers, asks for or plans, so that someone may later ask whether it was done.
 */
@NullMarked
package org.chancery.reader.undertaking;

import org.jspecify.annotations.NullMarked;
