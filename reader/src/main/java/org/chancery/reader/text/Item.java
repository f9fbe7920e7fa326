package org.chancery.reader.text;

/** A fact of one document. Every item carries its words; there is no other way to build one. */
public interface Item {
    Words words();
}
