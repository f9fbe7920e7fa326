/**
 * What is known of a language: vocabulary and rules, read from data files, and its morphology. Nothing outside the data files is written in any natural language.
 */
@NullMarked
package org.chancery.reader.language;

import org.jspecify.annotations.NullMarked;
