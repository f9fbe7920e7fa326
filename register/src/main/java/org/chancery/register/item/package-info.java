/**
 * Items as the register keeps them: what each reading found in a document, slot by slot, with its passages.
 */
@NullMarked
package org.chancery.register.item;

import org.jspecify.annotations.NullMarked;
