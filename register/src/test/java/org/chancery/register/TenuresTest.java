package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.chancery.reader.Reader;
import org.chancery.reader.side.Side;
import org.chancery.register.database.Kind;
import org.chancery.register.database.OnBothDatabases;
import org.chancery.register.entry.PersonEntry;
import org.chancery.register.entry.PersonEntry.Tenure;
import org.chancery.register.evidence.Evidence;
import org.chancery.register.relation.Relation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From when to when people held their posts, told by several documents and by who followed them. */
@OnBothDatabases
class TenuresTest {
    private static final Relation RELATION = Relation.between(Side.state("MD"), Side.state("LV"));
    private static final LocalDate LATER = LocalDate.of(2026, 1, 1);

    @Parameter
    Kind database;

    @TempDir
    Path home;

    private Register register;

    @BeforeEach
    void talks() {
        register = Register.open(
                database.at(home), Reader.create(), Clock.fixed(Instant.parse("2025-06-01T08:00:00Z"), ZoneOffset.UTC));
        add("talks", "2023-03-14", """
            On 13 March 2023, Minister of Energy of Moldova Petru Munteanu met with the Minister of Energy of Latvia Ilze Ozola in Riga. Deputy Minister of Energy of Latvia Anna Kalna took part as well.
            """);
    }

    @Test
    void bringsTogetherWhatSeveralDocumentsTell() {
        tell("Minister of Energy of Latvia Ilze Ozola, who took office in May 2022, spoke.");
        add("last", "2024-10-02", """
            On 1 October 2024, Minister of Energy of Moldova Petru Munteanu received the Ambassador of Latvia to Moldova Uldis Krasts in Chisinau. They spoke about Minister of Energy of Latvia Ilze Ozola, who left the post on 30 September 2024.
            """);
        assertThat(span("Ilze Ozola")).isEqualTo("2022-05/2024-09-30");
    }

    @Test
    void endsATenureWhenAnotherTakesUpTheVeryPost() {
        tell("Minister of Energy of Latvia Jānis Liepa, who took office in May 2024, spoke.");
        assertThat(span("Ilze Ozola")).isEqualTo("/2024-05");
        assertThat(tenure("Ilze Ozola").evidence().getFirst()).isInstanceOfSatisfying(Evidence.Inference.class, one -> {
            assertThat(one.reason()).isEqualTo("Jānis Liepa took up the post in 2024-05");
            assertThat(one.words()).extracting(Evidence.Words::quote).anyMatch(quote -> quote.contains("Jānis Liepa"));
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        Minister of Trade of Latvia Jānis Liepa, who took office in May 2024, spoke.                     | Ilze Ozola
        Minister of Energy of Moldova Ion Rusu, who took office in May 2024, spoke.                      | Ilze Ozola
        Minister of Energy of Latvia Jānis Liepa, who took office in May 2021, spoke.                    | Ilze Ozola
        Deputy Minister of Energy of Latvia Jānis Liepa, who took office in May 2024, spoke.             | Anna Kalna
        Former Minister of Energy of Latvia Rita Egle spoke. Minister of Energy of Latvia Jānis Liepa, who took office in May 2021, listened. | Rita Egle
        """)
    void leavesOpenWhatNothingEnds(String later, String name) {
        tell(later);
        assertThat(span(name)).isEqualTo("/");
    }

    @Test
    void leavesOpenTheTenureOfOneWhoIsToldInOfficeAfterwards() {
        tell("Minister of Energy of Latvia Jānis Liepa, who took office in May 2024, spoke.");
        add("last", "2024-10-02", """
            On 1 October 2024, Minister of Energy of Moldova Petru Munteanu met with the Minister of Energy of Latvia Ilze Ozola in Riga.
            """);
        assertThat(span("Ilze Ozola")).isEqualTo("/");
    }

    @Test
    void knowsThePredecessorAgain() {
        tell("Deputy Minister of Energy of Latvia Jānis Liepa, who took over from Anna Kalna in May 2024, spoke.");
        assertThat(span("Anna Kalna")).isEqualTo("/2024-05");
        assertThat(register.relation(RELATION, LATER).people())
                .filteredOn(person -> person.name().equals("Anna Kalna"))
                .hasSize(1);
    }

    private void tell(String sentence) {
        add("later", "2024-09-03", """
            On 2 September 2024, Deputy Minister of Energy of Moldova Vasile Turcan received the Ambassador of Latvia to Moldova Uldis Krasts in Chisinau.

            """ + sentence + "\n");
    }

    private Tenure tenure(String name) {
        PersonEntry person = register.relation(RELATION, LATER).people().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(person.tenures()).hasSize(1);
        return person.tenures().getFirst();
    }

    private String span(String name) {
        Tenure tenure = tenure(name);
        return tenure.from().map(Object::toString).orElse("") + "/"
                + tenure.to().map(Object::toString).orElse("");
    }

    private void add(String name, String published, String text) {
        register.add(Sources.english(name, published, text));
    }
}
