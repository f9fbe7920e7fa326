package org.chancery.register.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Passage;
import org.chancery.register.document.StoredDocument;
import org.chancery.register.item.StoredItem;
import org.chancery.register.relation.Relation;

/** What stands in the index for a document: an entry for each of its items, and one for itself. */
final class DocumentEntries {
    private final Analysers analysers;
    private final SentenceBreaks breaks;

    DocumentEntries(Analysers analysers, SentenceBreaks breaks) {
        this.analysers = analysers;
        this.breaks = breaks;
    }

    private record Told(StoredItem stored, ItemFacts facts) {}

    /** The entries, that of the document last. */
    List<Document> of(StoredDocument document) {
        List<Told> told = new ArrayList<>();
        SortedSet<String> relations = new TreeSet<>();
        for (StoredItem stored : document.items()) {
            ItemFacts.of(stored.item()).ifPresent(facts -> {
                told.add(new Told(stored, facts));
                relations.addAll(relations(facts));
            });
        }
        String text = document.text().content();
        SentenceBreaks.Sentences sentences = breaks.in(text, document.summary().language());
        List<Document> entries = new ArrayList<>();
        for (Told one : told) {
            SortedSet<String> own = relations(one.facts());
            entries.add(begun(document, entries.size())
                    .is(one.facts().kind(), one.facts().heading())
                    .item(one.stored().id())
                    .body(sentences.around(one.stored().item().words().passage()), text)
                    .names(one.facts().names())
                    .head(one.facts().further())
                    .facet(Facet.Property.RELATION, own.isEmpty() ? relations : own)
                    .facet(Facet.Property.SIDE, keys(one.facts().sides()))
                    .filled());
        }
        entries.add(whole(document, told, begun(document, entries.size()).facet(Facet.Property.RELATION, relations)));
        return entries;
    }

    private IndexEntry begun(StoredDocument document, int place) {
        return new IndexEntry(
                document.summary(), place, analysers.of(document.summary().language()));
    }

    private static Document whole(StoredDocument document, List<Told> told, IndexEntry entry) {
        List<String> people = new ArrayList<>();
        SortedSet<Side> sides = new TreeSet<>();
        for (Told one : told) {
            sides.addAll(one.facts().sides());
            switch (one.facts().kind()) {
                case PERSON, ORGANISATION -> people.add(one.facts().names().getFirst());
                case DOCUMENT, CONTACT, UNDERTAKING, POSITION, FIGURE, OCCASION, DEVELOPMENT -> {}
            }
        }
        return entry.is(Kind.DOCUMENT, document.summary().title())
                .body(new Passage(0, document.text().length()), document.text().content())
                .names(List.of(document.summary().title()))
                .head(people)
                .facet(Facet.Property.SIDE, keys(sides))
                .filled();
    }

    private static SortedSet<String> relations(ItemFacts facts) {
        SortedSet<String> relations = new TreeSet<>();
        if (facts.tellsOfRelations()) {
            for (Side one : facts.sides()) {
                facts.sides().tailSet(one).stream()
                        .filter(other -> !other.equals(one))
                        .forEach(other -> relations.add(Fields.value(new Relation(one, other))));
            }
        }
        return relations;
    }

    private static List<String> keys(Collection<Side> sides) {
        return sides.stream().map(Side::key).toList();
    }
}
