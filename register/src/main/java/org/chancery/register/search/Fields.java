package org.chancery.register.search;

import java.util.List;
import java.util.Locale;
import org.chancery.reader.side.Side;
import org.chancery.register.relation.Relation;

/** The fields of an entry of the index. */
final class Fields {
    /** The document's name in the register, in the entries of its items too. */
    static final String DOCUMENT = "document";

    static final String ITEM = "item";
    static final String KIND = "kind";
    static final String HEADING = "heading";

    /** The title of a document; the names of a person, an organisation, an occasion. */
    static final String NAME = "name";

    /** Further words by which an entry is found before others: who took part, what was agreed. */
    static final String HEAD = "head";

    /** The text of a document or the sentence of an item. */
    static final String BODY = "body";

    /** Where the body begins in the kept text. */
    static final String START = "start";

    static final String TITLE = "title";

    /** What the source was called when it was added. */
    static final String SOURCE = "source";

    static final String PUBLISHED = "published";
    static final String PUBLISHER = "publisher";
    static final String ADDRESS = "address";
    static final String LANGUAGE = "language";
    static final String READ = "read";

    /** The day of publication, counted from 1970, by which hits as good as each other are ordered. */
    static final String DAY = "day";

    /** Unlike that of any other entry, so that the order of hits is settled. */
    static final String KEY = "key";

    private Fields() {}

    /** The field that holds the values of a property. */
    static String of(Facet.Property property) {
        return "facet-" + property.name().toLowerCase(Locale.ROOT);
    }

    /** The value for a relation. */
    static String value(Relation relation) {
        return Side.together(List.of(relation.one(), relation.other()));
    }

    /** The value for a publisher, which is asked for without regard to capitals, marks and spaces. */
    static String value(String publisher) {
        return Folding.ofLine(publisher);
    }
}
