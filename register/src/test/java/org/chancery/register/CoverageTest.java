package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.reader.Reader;
import org.chancery.reader.page.Source;
import org.chancery.reader.side.Side;
import org.chancery.register.coverage.Coverage;
import org.chancery.register.database.Kind;
import org.chancery.register.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** What was read of whom, and what officers declare to be all of it. */
@OnBothDatabases
class CoverageTest {
    private static final LocalDate LATER = LocalDate.of(2026, 1, 1);
    private static final String MINISTRY = "Ministry of Energy of Moldova";

    @Parameter
    Kind database;

    @TempDir
    Path home;

    private Register register;

    @BeforeEach
    void add() {
        register = Register.open(database.at(home), Reader.create(), new Ticking());
        add(MINISTRY, "2023-01-10");
        add(MINISTRY, "2023-01-20");
        add(MINISTRY, "2023-03-05");
        add(MINISTRY, "2023-07-01");
        add("Baltic Wire", "2023-02-02");
    }

    @Test
    void tellsOfEachPublisherWhatWasRead() {
        assertThat(register.coverages().by(LATER))
                .extracting(Coverage::publisher, Coverage::side, Coverage::count, Coverage::first, Coverage::last)
                .containsExactly(
                        tuple("Baltic Wire", Optional.empty(), 1, day("2023-02-02"), day("2023-02-02")),
                        tuple(MINISTRY, Optional.of(Side.state("MD")), 4, day("2023-01-10"), day("2023-07-01")));
        assertThat(ofMinistry().documents())
                .isEqualTo(Map.of(YearMonth.of(2023, 1), 2, YearMonth.of(2023, 3), 1, YearMonth.of(2023, 7), 1));
        assertThat(ofMinistry().gaps()).hasToString("[2023-02, 2023-04 to 2023-06]");
    }

    @Test
    void knowsOnlyWhatWasPublishedByTheDay() {
        assertThat(register.coverages().by(day("2023-01-31")))
                .extracting(Coverage::publisher, Coverage::count)
                .containsExactly(tuple(MINISTRY, 2));
    }

    @Test
    void isWholeOnlyWhereSomebodyHasDeclaredIt() {
        assertThat(ofMinistry().isWhole(day("2023-01-10"), day("2023-01-20"))).isFalse();
        assertThat(declare(MINISTRY, "2023-02-01", "2023-05-31")).isTrue();
        assertThat(ofMinistry().isWhole(day("2023-02-01"), day("2023-05-31"))).isTrue();
        assertThat(ofMinistry().isWhole(day("2023-05-01"), day("2023-06-01"))).isFalse();
        assertThat(ofMinistry().gaps()).hasToString("[2023-06]");
        assertThat(register.coverages().declare(MINISTRY, "en", new Coverage.Span(day("2023-06-01"), Optional.empty())))
                .isTrue();
        assertThat(ofMinistry().isWhole(day("2023-07-01"), day("2025-01-01"))).isTrue();
    }

    @Test
    void takesNoDeclarationOfAPublisherThatIsNotThere() {
        assertThat(declare("Nordic Wire", "2023-02-01", "2023-05-31")).isFalse();
        assertThat(register.coverages().by(LATER))
                .flatExtracting(Coverage::declared)
                .isEqualTo(List.of());
    }

    private boolean declare(String publisher, String from, String to) {
        return register.coverages().declare(publisher, "en", new Coverage.Span(day(from), Optional.of(day(to))));
    }

    private Coverage ofMinistry() {
        return register.coverages().by(LATER).getLast();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private void add(String publisher, String published) {
        register.add(new Source(
                ("On " + published + ", the Minister of Energy of Moldova met with the Minister of Energy of Latvia.")
                        .getBytes(StandardCharsets.UTF_8),
                published + ".txt",
                Optional.of(day(published)),
                Optional.of(publisher),
                Optional.empty(),
                Optional.of("en")));
    }
}
