/**
 * Documents as they are kept: raw bytes, kept text, revisions, publishers. Nothing here is ever changed, only added.
 */
@NullMarked
package org.chancery.register.document;

import org.jspecify.annotations.NullMarked;
