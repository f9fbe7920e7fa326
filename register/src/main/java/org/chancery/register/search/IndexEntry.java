package org.chancery.register.search;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.chancery.reader.text.Passage;
import org.chancery.register.document.DocumentSummary;

/** An entry of the index while it is filled: a document or an item. */
final class IndexEntry {
    private static final FieldType NAMES = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    private static final FieldType TEXT = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, true);

    private final Document fields = new Document();
    private final Analyzer analyser;

    /**
     * Begins an entry of a document.
     *
     * @param place its place among the entries of the document
     * @param analyser for the document's language
     */
    IndexEntry(DocumentSummary document, int place, Analyzer analyser) {
        this.analyser = analyser;
        String key = String.format(Locale.ROOT, "%s/%06d", document.id(), place);
        fields.add(new SortedDocValuesField(Fields.KEY, new BytesRef(key)));
        fields.add(new StringField(Fields.DOCUMENT, document.id().toString(), Field.Store.YES));
        fields.add(new StoredField(Fields.TITLE, document.title()));
        fields.add(new StoredField(Fields.SOURCE, document.name()));
        fields.add(new StoredField(Fields.LANGUAGE, document.language()));
        fields.add(new StoredField(Fields.READ, Boolean.toString(document.isRead())));
        document.address().ifPresent(address -> fields.add(new StoredField(Fields.ADDRESS, address)));
        document.publisher().ifPresent(publisher -> {
            fields.add(new StoredField(Fields.PUBLISHER, publisher));
            fields.add(new StringField(Fields.PUBLISHER, Fields.value(publisher), Field.Store.NO));
            facet(Facet.Property.PUBLISHER, List.of(publisher));
        });
        document.published().ifPresent(day -> {
            fields.add(new StoredField(Fields.PUBLISHED, day.toString()));
            fields.add(new NumericDocValuesField(Fields.DAY, day.toEpochDay()));
            facet(Facet.Property.YEAR, List.of(Integer.toString(day.getYear())));
        });
    }

    IndexEntry is(Kind kind, String heading) {
        fields.add(new StoredField(Fields.KIND, kind.code()));
        fields.add(new StoredField(Fields.HEADING, heading));
        return facet(Facet.Property.KIND, List.of(kind.code()));
    }

    IndexEntry item(UUID id) {
        fields.add(new StoredField(Fields.ITEM, id.toString()));
        return this;
    }

    IndexEntry body(Passage at, String text) {
        fields.add(new Analysed(Fields.BODY, at.in(text), TEXT, analyser));
        fields.add(new StoredField(Fields.START, at.start()));
        return this;
    }

    IndexEntry names(List<String> names) {
        names.forEach(name -> fields.add(new Analysed(Fields.NAME, name, NAMES, analyser)));
        return this;
    }

    IndexEntry head(List<String> words) {
        words.forEach(one -> fields.add(new Analysed(Fields.HEAD, one, NAMES, analyser)));
        return this;
    }

    IndexEntry facet(Facet.Property property, Collection<String> values) {
        for (String value : values) {
            fields.add(new StringField(Fields.of(property), value, Field.Store.NO));
            fields.add(new SortedSetDocValuesField(Fields.of(property), new BytesRef(value)));
        }
        return this;
    }

    Document filled() {
        return fields;
    }

    private static FieldType type(IndexOptions options, boolean isStored) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setStored(isStored);
        type.freeze();
        return type;
    }

    /** A text in its own language; the analyser of the index as a whole is not asked. */
    private static final class Analysed extends Field {
        private final Analyzer analyser;

        Analysed(String name, String text, FieldType type, Analyzer analyser) {
            super(name, text, type);
            this.analyser = analyser;
        }

        @Override
        public TokenStream tokenStream(Analyzer ofIndex, TokenStream reuse) {
            return analyser.tokenStream(name(), stringValue());
        }
    }
}
