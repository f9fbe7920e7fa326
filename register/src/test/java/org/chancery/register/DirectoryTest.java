package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chancery.reader.Reader;
import org.chancery.reader.side.Side;
import org.chancery.register.database.Kind;
import org.chancery.register.database.OnBothDatabases;
import org.chancery.register.decision.Subject;
import org.chancery.register.entry.PersonEntry;
import org.chancery.register.person.OfficeHolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** One person across relations and alphabets, and who held an office on a day. */
@OnBothDatabases
class DirectoryTest {
    private static final LocalDate LATER = LocalDate.of(2026, 1, 1);
    private static final Side MOLDOVA = Side.state("MD");

    @Parameter
    Kind database;

    @TempDir
    Path home;

    private Register register;

    @BeforeEach
    void add() {
        register = Register.open(database.at(home), Reader.create(), new Ticking());
        add("2023-03-14", "en", """
            On 13 March 2023, Minister of Energy of Moldova Serghei Hmelnitchi met with the Minister of Energy of Latvia Ilze Ozola in Riga.
            """);
        add("2023-05-03", "ru", """
            2 мая 2023 года министр энергетики Молдовы Сергей Хмельницкий встретился с министром энергетики Эстонии Мартом Таммом в Таллине.
            """);
        add("2023-06-03", "en", """
            On 2 June 2023, the Ambassador of Moldova to Estonia Serghei Rusu met with the Minister of Energy of Estonia Mart Tamm in Tallinn.
            """);
        add("2024-02-03", "en", """
            On 2 February 2024, Minister of Energy of Moldova Anca Popa met with the Minister of Energy of Estonia Mart Tamm in Tallinn.
            """);
    }

    @Test
    void knowsOnePersonAcrossRelationsAndAlphabets() {
        assertThat(register.people().called("Хмельницкий", LATER))
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.name()).isIn("Serghei Hmelnitchi", "Сергей Хмельницкий");
                    assertThat(person.side()).contains(MOLDOVA);
                    assertThat(person.items()).hasSize(2);
                    assertThat(person.tenures()).singleElement().satisfies(tenure -> {
                        assertThat(tenure.firstCited()).contains(LocalDate.of(2023, 3, 14));
                        assertThat(tenure.lastCited()).contains(LocalDate.of(2023, 5, 3));
                    });
                });
        assertThat(register.people().called("Hmelnitchi", LATER))
                .isEqualTo(register.people().called("Хмельницкий", LATER));
    }

    @Test
    void findsAllOfAFirstNameAndNobodyOfAnother() {
        assertThat(register.people().called("Serghei", LATER)).hasSize(2);
        assertThat(register.people().called("Bartholomew", LATER)).isEmpty();
    }

    @Test
    void knowsOnlyWhatWasPublishedByTheDay() {
        assertThat(register.people().called("Popa", LocalDate.of(2023, 12, 31))).isEmpty();
        assertThat(register.people().called("Popa", LATER)).hasSize(1);
    }

    @Test
    void findsThePersonOfAnItemAndUnderACorrectedName() {
        PersonEntry popa = register.people().called("Popa", LATER).getFirst();
        UUID item = popa.items().getFirst();
        assertThat(register.people().of(item, LATER)).contains(popa);
        assertThat(register.people().of(new UUID(1, 1), LATER)).isEmpty();
        register.deciding("Officer", "").correct(new Subject.OfItem(item), "name", "Anca Popescu");
        assertThat(register.people().of(item, LATER)).map(PersonEntry::name).contains("Anca Popescu");
        assertThat(register.people().called("Popa", LATER))
                .extracting(PersonEntry::name)
                .containsExactly("Anca Popescu");
    }

    @Test
    void saysWhoMayHaveHeldAnOfficeOnADay() {
        assertThat(holders("Minister of Energy", "2023-04-01"))
                .singleElement()
                .satisfies(holder -> assertThat(holder.reason()).isEqualTo("cited in the office before and after"));
        List<OfficeHolder> between = holders("Energy Minister", "2024-01-20");
        assertThat(between).extracting(holder -> holder.person().name()).startsWith("Anca Popa");
        assertThat(between.getFirst().reason()).isEqualTo("cited in the office on 2024-02-03, 14 days after");
        assertThat(holders("Minister of Energy", "2025-02-02").getFirst().reason())
                .isEqualTo("cited in the office on 2024-02-03, 365 days before");
        assertThat(holders("Minister of Fisheries", "2024-01-20")).isEmpty();
    }

    private List<OfficeHolder> holders(String office, String day) {
        return register.people().holding(MOLDOVA, office, LocalDate.parse(day));
    }

    private void add(String published, String language, String text) {
        register.add(Sources.of(published, published, language, "Ministry of Energy of Moldova", text));
    }
}
