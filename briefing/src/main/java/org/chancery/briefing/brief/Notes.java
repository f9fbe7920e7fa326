package org.chancery.briefing.brief;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.chancery.briefing.wording.Phrases;
import org.chancery.register.document.DocumentId;
import org.chancery.register.document.DocumentSummary;
import org.chancery.register.evidence.Evidence;

/** Gathers sources as they are cited. The same words of the same document are one note. */
final class Notes {
    private final Map<DocumentId, DocumentSummary> documents = new HashMap<>();
    private final Map<List<Object>, Integer> numbers = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();

    Notes(List<DocumentSummary> documents) {
        documents.forEach(document -> this.documents.put(document.id(), document));
    }

    List<Note> all() {
        return List.copyOf(notes);
    }

    Citations cite(Evidence evidence) {
        return cite(List.of(evidence));
    }

    /** Cites evidence, once for each document: the first words of it that are given. */
    Citations cite(Collection<? extends Evidence> evidence) {
        Map<Object, Evidence> chosen = new LinkedHashMap<>();
        evidence.stream().flatMap(Notes::grounds).forEach(ground -> {
            switch (ground) {
                case Evidence.Words words -> {
                    // What a document outside the record says is no part of this relation's brief.
                    if (documents.containsKey(words.document())) {
                        chosen.putIfAbsent(words.document(), words);
                    }
                }
                case Evidence.Decision decision -> chosen.putIfAbsent(decision, decision);
                case Evidence.DataRow row -> chosen.putIfAbsent(row, row);
                case Evidence.Inference inference -> throw new IllegalStateException("not unfolded: " + inference);
            }
        });
        return Citations.of(chosen.values().stream().map(this::number).toList());
    }

    /** The day on which evidence became public: that of the latest document among it. */
    Optional<LocalDate> published(Evidence evidence) {
        return grounds(evidence).flatMap(ground -> day(ground).stream()).max(LocalDate::compareTo);
    }

    /** The first words that evidence quotes. */
    Optional<String> quote(Evidence evidence) {
        return grounds(evidence)
                .flatMap(ground -> ground instanceof Evidence.Words words ? Stream.of(words.quote()) : Stream.empty())
                .findFirst();
    }

    private Optional<LocalDate> day(Evidence ground) {
        return switch (ground) {
            case Evidence.Words words ->
                Optional.ofNullable(documents.get(words.document())).flatMap(DocumentSummary::published);
            case Evidence.Decision decision -> Optional.of(day(decision));
            case Evidence.DataRow row -> Optional.empty();
            case Evidence.Inference inference -> Optional.empty();
        };
    }

    private static LocalDate day(Evidence.Decision decision) {
        return LocalDate.ofInstant(decision.when(), ZoneOffset.UTC);
    }

    private static Stream<Evidence> grounds(Evidence evidence) {
        return evidence instanceof Evidence.Inference inference
                ? inference.from().stream().flatMap(Notes::grounds)
                : Stream.of(evidence);
    }

    private int number(Evidence ground) {
        return switch (ground) {
            case Evidence.Words words ->
                number(
                        List.of(words.document(), Phrases.oneLine(words.quote())),
                        number -> quoted(number, words, require(words.document())));
            case Evidence.Decision decision ->
                number(
                        List.of(decision),
                        number -> new Note.Decided(number, decision.who(), day(decision), decision.why()));
            case Evidence.DataRow row ->
                number(List.of(row), number -> new Note.Imported(number, row.dataset(), row.row()));
            case Evidence.Inference inference -> throw new IllegalStateException("not unfolded: " + inference);
        };
    }

    private DocumentSummary require(DocumentId document) {
        return Optional.ofNullable(documents.get(document))
                .orElseThrow(() -> new IllegalStateException("cited but not of the record: " + document));
    }

    private int number(List<Object> key, IntFunction<Note> made) {
        return numbers.computeIfAbsent(key, absent -> {
            Note note = made.apply(notes.size() + 1);
            notes.add(note);
            return note.number();
        });
    }

    private static Note quoted(int number, Evidence.Words words, DocumentSummary document) {
        return new Note.Quoted(
                number,
                words.quote(),
                words.document(),
                words.passages().getFirst(),
                document.language(),
                document.title(),
                document.publisher(),
                document.published(),
                document.address());
    }
}
