package org.chancery.reader.text;

/**
 * Something that the reader was unsure of.
 *
 * @param at the words in question
 * @param why one sentence
 */
public record Doubt(Passage at, String why) {}
