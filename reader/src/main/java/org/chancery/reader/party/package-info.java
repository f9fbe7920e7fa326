/**
 * Who acts and speaks in a sentence: people by name, post or pronoun, sides by name, seat or description. Resolves "the
 * Deputy Minister", "the Polish diplomat" and "the parties" within one document.
 */
@NullMarked
package org.chancery.reader.party;

import org.jspecify.annotations.NullMarked;
