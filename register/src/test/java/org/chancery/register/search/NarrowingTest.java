package org.chancery.register.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Year;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.reader.side.Side;
import org.chancery.register.relation.Relation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search is narrowed, and says how what it finds spreads. */
class NarrowingTest {
    private static final Narrowing DOCUMENTS = kinds(Kind.DOCUMENT);

    @TempDir
    static Path home;

    private static SearchIndex index;

    @BeforeAll
    static void index() {
        index = Readouts.register(home, Readouts.ALL).searchIndex(home);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @Test
    void countsByEachProperty() {
        Found found = search(DOCUMENTS);
        assertThat(counts(found, Facet.Property.RELATION)).isEqualTo("GE+MD 1, LV+MD 1");
        assertThat(counts(found, Facet.Property.SIDE)).isEqualTo("MD 2, GE 1, LV 1");
        assertThat(counts(found, Facet.Property.YEAR)).isEqualTo("2024 3, 2023 1");
        assertThat(counts(found, Facet.Property.PUBLISHER))
                .isEqualTo("Ministerstwo Energii 1, Ministry of Energy 1, Министерство энергетики 1,"
                        + " Энергетика министрлігі 1");
    }

    @Test
    void narrowsByRelation() {
        Narrowing narrowing = new Narrowing(
                Set.of(Relation.between(Side.state("MD"), Side.state("LV"))),
                Set.of(Kind.DOCUMENT, Kind.UNDERTAKING),
                Set.of(),
                Set.of(),
                Set.of());
        assertThat(search(narrowing).hits())
                .hasSize(2)
                .allMatch(hit -> hit.document().language().equals("en"));
        assertThat(counts(search(narrowing), Facet.Property.RELATION))
                .as("what else could be chosen")
                .contains("GE+MD", "LV+MD");
    }

    @Test
    void narrowsByKindSideYearAndPublisher() {
        assertThat(search(kinds(Kind.FIGURE)).hits()).hasSize(1);
        assertThat(languages(
                        new Narrowing(Set.of(), Set.of(Kind.DOCUMENT), Set.of(Side.state("GE")), Set.of(), Set.of())))
                .isEqualTo("ru");
        assertThat(languages(new Narrowing(Set.of(), Set.of(Kind.DOCUMENT), Set.of(), Set.of(Year.of(2023)), Set.of())))
                .isEqualTo("ru");
        assertThat(languages(new Narrowing(
                        Set.of(), Set.of(Kind.DOCUMENT), Set.of(), Set.of(), Set.of("MINISTRY  of energy"))))
                .isEqualTo("en");
        assertThat(languages(new Narrowing(
                        Set.of(), Set.of(Kind.DOCUMENT), Set.of(), Set.of(Year.of(2023), Year.of(2024)), Set.of())))
                .isEqualTo("kk pl en ru");
    }

    @Test
    void findsPeopleWithinTheRelationOfTheirDocument() {
        Narrowing narrowing = new Narrowing(
                Set.of(Relation.between(Side.state("MD"), Side.state("LV"))),
                Set.of(Kind.PERSON),
                Set.of(),
                Set.of(),
                Set.of());
        assertThat(search(narrowing).hits())
                .extracting(Hit::heading)
                .containsExactlyInAnyOrder("Petru Munteanu, Minister of Energy (MD)", "Jānis Bērziņš, Ambassador (LV)");
    }

    @Test
    void saysHowManyThereAreBeyondTheLimit() {
        Found found = index.search(new Query("", Narrowing.NONE, 2), Progress.SILENT);
        assertThat(found.hits()).hasSize(2);
        assertThat(found.total())
                .isEqualTo(found.facets().stream()
                        .filter(facet -> facet.property() == Facet.Property.KIND)
                        .flatMap(facet -> facet.counts().stream())
                        .mapToLong(Facet.Count::hits)
                        .sum())
                .isGreaterThan(10);
    }

    private static Narrowing kinds(Kind... kinds) {
        return new Narrowing(Set.of(), Arrays.stream(kinds).collect(Collectors.toSet()), Set.of(), Set.of(), Set.of());
    }

    private static Found search(Narrowing narrowing) {
        return index.search(new Query("", narrowing, 100), Progress.SILENT);
    }

    private static String languages(Narrowing narrowing) {
        return search(narrowing).hits().stream()
                .map(hit -> hit.document().language())
                .collect(Collectors.joining(" "));
    }

    private static String counts(Found found, Facet.Property property) {
        return found.facets().stream()
                .filter(facet -> facet.property() == property)
                .flatMap(facet -> facet.counts().stream())
                .map(count -> count.value() + " " + count.hits())
                .collect(Collectors.joining(", "));
    }
}
