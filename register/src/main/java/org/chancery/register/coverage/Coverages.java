package org.chancery.register.coverage;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.register.database.Ids;
import org.chancery.register.database.Instants;
import org.chancery.register.database.Snapshot;
import org.chancery.register.told.SideWords;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What was read of each publisher, out of the documents that are kept and what officers have declared. */
public final class Coverages {
    // the first publication of a document is that of its publisher; further ones are second sources
    private static final String BY_MONTH = """
        select publisher.name as publisher, publication.language as language,
               substr(document_now.day, 1, 7) as month, count(*) as documents,
               min(document_now.day) as first, max(document_now.day) as last
          from document_now
          join publication on publication.id = document_now.publication_id
          join publisher on publisher.id = publication.publisher_id
         where document_now.day <= :day
         group by publisher.name, publication.language, substr(document_now.day, 1, 7)
         order by publisher.name, publication.language, month
        """;

    private static final String DECLARED = """
        select publisher.name as publisher, coverage.language as language, coverage.from_day as from_day,
               coverage.to_day as to_day
          from coverage
          join publisher on publisher.id = coverage.publisher_id
         order by publisher.name, coverage.language, coverage.from_day, coverage.id
        """;

    private static final String DECLARE = """
        insert into coverage (id, publisher_id, language, from_day, to_day, known_at)
        select :id, publisher.id, :language, :from, :to, :now from publisher where publisher.name = :publisher
        """;

    private final Jdbi db;
    private final SideWords sides;
    private final Clock clock;

    /**
     * Those of a database.
     *
     * @param sides knows by what words sides are named
     * @param clock tells when a declaration becomes known
     */
    public Coverages(Jdbi db, SideWords sides, Clock clock) {
        this.db = db;
        this.sides = sides;
        this.clock = clock;
    }

    private record Read(String publisher, String language) {}

    private record Month(Read read, YearMonth month, int documents, LocalDate first, LocalDate last) {}

    /** By publisher and language, of the documents published by a day. */
    public List<Coverage> by(LocalDate day) {
        return Snapshot.of(db, handle -> {
            Map<Read, List<Month>> months = new LinkedHashMap<>();
            handle.createQuery(BY_MONTH)
                    .bind("day", day.toString())
                    .map((row, context) -> new Month(
                            new Read(row.getString("publisher"), row.getString("language")),
                            YearMonth.parse(row.getString("month")),
                            row.getInt("documents"),
                            LocalDate.parse(row.getString("first")),
                            LocalDate.parse(row.getString("last"))))
                    .forEach(month -> months.computeIfAbsent(month.read(), first -> new ArrayList<>())
                            .add(month));
            Map<Read, List<Coverage.Span>> declared = declared(handle);
            List<Coverage> all = new ArrayList<>();
            months.forEach((read, some) -> all.add(coverage(read, some, declared.getOrDefault(read, List.of()))));
            return all;
        });
    }

    private static Map<Read, List<Coverage.Span>> declared(Handle handle) {
        Map<Read, List<Coverage.Span>> declared = new LinkedHashMap<>();
        handle.createQuery(DECLARED)
                .map((row, context) -> Map.entry(
                        new Read(row.getString("publisher"), row.getString("language")),
                        new Coverage.Span(
                                LocalDate.parse(row.getString("from_day")),
                                Optional.ofNullable(row.getString("to_day")).map(LocalDate::parse))))
                .forEach(one -> declared.computeIfAbsent(one.getKey(), first -> new ArrayList<>())
                        .add(one.getValue()));
        return declared;
    }

    private Coverage coverage(Read read, List<Month> months, List<Coverage.Span> declared) {
        SortedMap<YearMonth, Integer> documents = new TreeMap<>();
        months.forEach(month -> documents.put(month.month(), month.documents()));
        return new Coverage(
                read.publisher(),
                sides.firstIn(read.publisher(), read.language()),
                read.language(),
                months.getFirst().first(),
                months.getLast().last(),
                documents,
                declared);
    }

    /**
     * Keeps that all readouts of a publisher in a language and time are in the register, as an officer says.
     *
     * @return whether there is such a publisher
     */
    public boolean declare(String publisher, String language, Coverage.Span span) {
        Instant now = clock.instant();
        return db.inTransaction(handle -> handle.createUpdate(DECLARE)
                        .bind("id", Ids.at(now).toString())
                        .bind("publisher", publisher)
                        .bind("language", language)
                        .bind("from", span.from().toString())
                        .bind("to", span.to().map(LocalDate::toString).orElse(null))
                        .bind("now", Instants.text(now))
                        .execute()
                == 1);
    }
}
