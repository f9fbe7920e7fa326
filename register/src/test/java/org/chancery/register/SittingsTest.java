package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.chancery.reader.Reader;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.side.Side;
import org.chancery.register.database.Kind;
import org.chancery.register.database.OnBothDatabases;
import org.chancery.register.entry.BodyEntry.Session;
import org.chancery.register.relation.Relation;
import org.chancery.register.relation.RelationRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** Sittings of standing bodies as they are announced, moved and held, told by number or without, in two languages. */
@OnBothDatabases
class SittingsTest {
    private static final Relation RELATION = Relation.between(Side.state("MD"), Side.state("LV"));
    private static final LocalDate LATER = LocalDate.of(2026, 1, 1);

    @Parameter
    Kind database;

    @TempDir
    Path home;

    private Register register;

    @BeforeEach
    void open() {
        register = Register.open(
                database.at(home), Reader.create(), Clock.fixed(Instant.parse("2025-06-01T08:00:00Z"), ZoneOffset.UTC));
    }

    @Test
    void countsTheNextRoundOnAndKeepsTheTimeFromWhichItWasMoved() {
        add("fourth", "2023-03-14", "en", "Ministry of Foreign Affairs of Latvia", """
            The fourth round of political consultations between Moldova and Latvia was held in Riga on 13 March 2023.

            The next round of consultations will take place in Chisinau in 2024.
            """);
        add("moved", "2024-05-14", "en", "Embassy of Latvia in Moldova", """
            On 13 May 2024, Ambassador of Latvia to Moldova Ilze Ozola met with the Minister of Energy of Moldova Petru Munteanu in Chisinau.

            The political consultations of Moldova and Latvia due this year in Chisinau have been put back to February 2025.
            """);
        add("fifth", "2025-02-20", "en", "Ministry of Foreign Affairs of Moldova", """
            The fifth round of political consultations between Moldova and Latvia was held in Chisinau on 19 February 2025.
            """);
        assertThat(sessions())
                .extracting(session ->
                        session.ordinal().orElse(0) + " " + time(session.planned()) + " " + time(session.held()))
                .containsExactly("4 - 2023-03-13", "5 2024 2025-02-19");
    }

    @Test
    void takesWhatWasPutOffForOneWithWhatWasAnnounced() {
        add("announced", "2024-01-15", "en", "Ministry of Foreign Affairs of Latvia", """
            On 14 January 2024, Minister of Energy of Latvia Ilze Ozola met with the Minister of Energy of Moldova Petru Munteanu in Riga.

            Political consultations of Moldova and Latvia are planned for June 2024 in Chisinau.
            """);
        add("moved", "2024-05-14", "en", "Embassy of Latvia in Moldova", """
            On 13 May 2024, Ambassador of Latvia to Moldova Janis Kalns met with the Minister of Energy of Moldova Petru Munteanu in Chisinau.

            The political consultations of Moldova and Latvia due in June 2024 in Chisinau have been put back to February 2025.
            """);
        assertThat(record().contacts())
                .filteredOn(contact -> contact.kind() == Contact.Kind.CONSULTATIONS)
                .singleElement()
                .satisfies(contact -> {
                    assertThat(contact.status()).isEqualTo(Contact.Status.PLANNED);
                    assertThat(time(contact.plannedFirst())).isEqualTo("2024-06");
                    assertThat(time(contact.when())).isEqualTo("2025-02");
                });
    }

    @Test
    void knowsASittingAgainInAnotherLanguage() {
        add("english", "2023-11-24", "en", "Ministry of Economy of Latvia", """
            The seventh session of the Joint Commission on Trade and Economic Cooperation of Moldova and Latvia was held in Chisinau on 23 November 2023.
            """);
        add("russian", "2023-11-24", "ru", "Ministry of Economy of Moldova", """
            23 ноября 2023 года в Кишинёве состоялось седьмое заседание Совместной комиссии Молдовы и Латвии по торгово-экономическому сотрудничеству.
            """);
        assertThat(record().contacts()).singleElement().satisfies(session -> {
            assertThat(session.accounts()).hasSize(2);
            assertThat(session.where()).contains("Chisinau");
            assertThat(session.body().orElseThrow()).startsWith("Joint Commission");
        });
        assertThat(record().comparisons()).hasSize(1);
    }

    @Test
    void comparesWithAFullAccountWhatTheOtherSideTellsByTheWay() {
        add("full", "2024-05-24", "en", "Ministry of Energy of Moldova", """
            On 23 May 2024, President of Moldova Ion Rusu received the Minister of Energy of Latvia Ilze Ozola in Chisinau.
            """);
        add("aside", "2024-05-24", "en", "Ministry of Energy of Latvia", """
            On 23 May 2024, Minister of Energy of Latvia Ilze Ozola held talks with the Minister of Energy of Moldova Petru Munteanu in Chisinau.

            On 23 May 2024, she was received in Chisinau by President of Moldova Ion Rusu.
            """);
        assertThat(record().comparisons()).hasSize(1);
    }

    private List<Session> sessions() {
        return record().bodies().stream()
                .flatMap(body -> body.sessions().stream())
                .toList();
    }

    private static String time(Optional<?> time) {
        return time.map(Object::toString).orElse("-");
    }

    private RelationRecord record() {
        return register.relation(RELATION, LATER);
    }

    private void add(String name, String published, String language, String publisher, String text) {
        register.add(Sources.of(name, published, language, publisher, text));
    }
}
