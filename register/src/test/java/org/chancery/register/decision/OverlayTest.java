package org.chancery.register.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.KeptText;
import org.chancery.reader.text.Passage;
import org.chancery.reader.text.Words;
import org.chancery.reader.time.Edtf;
import org.chancery.register.item.Kind;
import org.chancery.register.item.Status;
import org.chancery.register.item.StoredItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a contact, read as held on 12 March 2024 in Riga, when people decide on it. */
class OverlayTest {
    private static final KeptText TEXT = KeptText.of("They met in Riga on 12 March 2024. They will meet again.");
    private static final KeptText OTHER_TEXT = KeptText.of("Corrected. They met in Riga on 12 March 2024.");
    private static final UUID ITEM = new UUID(7, 1);
    private static final UUID ADDED = new UUID(7, 2);

    /** Decisions are written one after another and named by their place from 1. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        -                                                     | READ      | 2024-03-12 | Riga   | -
        confirm                                               | CONFIRMED | 2024-03-12 | Riga   | when=1 where=1
        correct when 2024-03-13                               | CORRECTED | 2024-03-13 | Riga   | when=1
        correct when 2024-03-13, correct where Ventspils      | CORRECTED | 2024-03-13 | Ventspils | when=1 where=2
        correct when 2024-03-13, correct when 2024-03-14      | CORRECTED | 2024-03-14 | Riga   | when=2
        correct where                                         | CORRECTED | 2024-03-12 | -      | where=1
        correct when 2024-03-13, confirm                      | CONFIRMED | 2024-03-12 | Riga   | when=2 where=2
        confirm when                                          | READ      | 2024-03-12 | Riga   | when=1
        correct where Ventspils, confirm when                 | CORRECTED | 2024-03-12 | Ventspils | when=2 where=1
        reject                                                | REJECTED  | 2024-03-12 | Riga   | -
        reject, confirm                                       | CONFIRMED | 2024-03-12 | Riga   | when=2 where=2
        confirm, reject                                       | REJECTED  | 2024-03-12 | Riga   | when=1 where=1
        correct when 2024-03-13, revoke 1                     | READ      | 2024-03-12 | Riga   | -
        correct when 2024-03-13, correct when 2024, revoke 2  | CORRECTED | 2024-03-13 | Riga   | when=1
        correct when 2024-03-13, correct when 2024, revoke 1  | CORRECTED | 2024       | Riga   | when=2
        reject, revoke 1                                      | READ      | 2024-03-12 | Riga   | -
        reject, revoke 1, revoke 2                            | REJECTED  | 2024-03-12 | Riga   | -
        """)
    void laysDecisionsOver(String decided, Status status, String when, String where, String bases) {
        List<Decision> decisions = decisions(decided);
        StoredItem laid = only(Overlay.of(TEXT, List.of(read()), List.of(), decisions));
        Contact contact = (Contact) laid.item();
        assertThat(laid.status()).isEqualTo(status);
        assertThat(contact.when()).hasToString("Optional[" + when + "]");
        assertThat(contact.where()).isEqualTo(Optional.ofNullable(where));
        assertThat(laid.fields().entrySet().stream()
                        .map(field -> field.getKey() + "="
                                + field.getValue().decision().getLeastSignificantBits())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(bases == null ? "" : bases);
        assertThat(contact.kind()).as("what nobody decided on stays as read").isEqualTo(Contact.Kind.MEETING);
        assertThat(laid.isRead()).isTrue();
    }

    @Test
    void dependsOnNoOrderInWhichDecisionsAreGiven() {
        List<Decision> inTime = decisions("correct when 2024-03-13, correct when 2024, reject, revoke 3, confirm where,"
                + " correct where Ventspils, revoke 2");
        List<StoredItem> expected = Overlay.of(TEXT, List.of(read()), List.of(), inTime);
        for (int seed = 0; seed < 20; seed++) {
            List<Decision> shuffled = new ArrayList<>(inTime);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(Overlay.of(TEXT, List.of(read()), List.of(), shuffled)).isEqualTo(expected);
        }
        assertThat(((Contact) only(expected).item()).when()).hasToString("Optional[2024-03-13]");
    }

    @Test
    void keepsWhatWasConfirmedWhenANewerReaderGivesAnotherValue() {
        StoredItem later = new StoredItem(ITEM, contact("2024-03-21", "Liepaja", TEXT));
        Contact contact = (Contact) only(Overlay.of(TEXT, List.of(later), List.of(), decisions("confirm")))
                .item();
        assertThat(contact.when()).hasToString("Optional[2024-03-12]");
        assertThat(contact.where()).contains("Riga");
    }

    @Test
    void keepsWhatIsReadNoMoreIfSomeoneDecidedOnIt() {
        assertThat(Overlay.of(TEXT, List.of(), List.of(read()), List.of())).isEmpty();
        StoredItem kept = only(Overlay.of(TEXT, List.of(), List.of(read()), decisions("confirm")));
        assertThat(kept.isRead()).isFalse();
        assertThat(kept.status()).isEqualTo(Status.CONFIRMED);
        assertThat(kept.item().words().quote()).isEqualTo("They met in Riga on 12 March 2024");
    }

    @Test
    void findsTheWordsOfWhatIsReadNoMoreInANewerText() {
        StoredItem kept = only(Overlay.of(OTHER_TEXT, List.of(), List.of(read()), decisions("confirm")));
        assertThat(kept.item().words().text()).isEqualTo(OTHER_TEXT);
        assertThat(kept.item().words().passage()).isEqualTo(new Passage(11, 44));
        KeptText without = KeptText.of("They did not meet.");
        assertThat(only(Overlay.of(without, List.of(), List.of(read()), decisions("confirm")))
                        .item()
                        .words()
                        .text())
                .isEqualTo(TEXT);
    }

    @Test
    void addsWhatWasMissedUntilThatIsTakenBack() {
        Decision add = decision(
                1,
                new Act.Add(
                        ADDED,
                        Kind.CONTACT,
                        again(),
                        new TreeMap<>(Map.of("kind", "call", "status", "planned", "main", "false", "sides", "LV,MD"))));
        StoredItem added = only(Overlay.of(TEXT, List.of(), List.of(), List.of(add)));
        assertThat(added.status()).isEqualTo(Status.ADDED);
        assertThat(added.isRead()).isFalse();
        assertThat(added.item()).isInstanceOfSatisfying(Contact.class, contact -> {
            assertThat(contact.kind()).isEqualTo(Contact.Kind.CALL);
            assertThat(contact.sides()).containsExactly(Side.state("LV"), Side.state("MD"));
        });

        Decision corrected = decision(2, new Act.Correct(new Subject.OfItem(ADDED), "kind", "meeting"));
        StoredItem laid = only(Overlay.of(TEXT, List.of(), List.of(), List.of(add, corrected)));
        assertThat(laid.status()).as("added it stays").isEqualTo(Status.ADDED);
        assertThat(((Contact) laid.item()).kind()).isEqualTo(Contact.Kind.MEETING);

        StoredItem found = new StoredItem(ADDED, contact("2025", "Riga", TEXT));
        StoredItem both = only(Overlay.of(TEXT, List.of(found), List.of(), List.of(add)));
        assertThat(both.isRead()).isTrue();
        assertThat(((Contact) both.item()).status()).isEqualTo(Contact.Status.PLANNED);
        assertThat(((Contact) both.item()).where())
                .as("what was not told is as read")
                .contains("Riga");

        Decision revoke = decision(3, new Act.Revoke(add.id()));
        assertThat(Overlay.of(TEXT, List.of(), List.of(), List.of(add, corrected, revoke)))
                .isEmpty();
    }

    private static List<Decision> decisions(String decided) {
        if (decided == null) {
            return List.of();
        }
        List<Decision> decisions = new ArrayList<>();
        for (String one : decided.split(", ?")) {
            List<String> words = Arrays.asList(one.strip().split(" "));
            decisions.add(decision(decisions.size() + 1, act(words)));
        }
        return decisions;
    }

    private static Act act(List<String> words) {
        Subject subject = new Subject.OfItem(ITEM);
        TreeMap<String, String> read = new TreeMap<>(Map.of("when", "2024-03-12", "where", "Riga"));
        return switch (words.getFirst()) {
            case "confirm" -> {
                Optional<String> field = words.stream().skip(1).findFirst();
                field.ifPresent(name -> read.keySet().retainAll(List.of(name)));
                yield new Act.Confirm(subject, field, read);
            }
            case "correct" -> new Act.Correct(subject, words.get(1), words.size() > 2 ? words.get(2) : "");
            case "reject" -> new Act.Reject(subject, Optional.empty());
            case "revoke" -> new Act.Revoke(new UUID(0, Long.parseLong(words.get(1))));
            default -> throw new IllegalArgumentException(words.toString());
        };
    }

    private static Decision decision(int number, Act act) {
        Instant when = Instant.parse("2025-06-01T08:00:00Z").plusSeconds(number);
        return new Decision(new UUID(0, number), act, "Officer", when, "");
    }

    private static StoredItem read() {
        return new StoredItem(ITEM, contact("2024-03-12", "Riga", TEXT));
    }

    private static Contact contact(String when, String where, KeptText text) {
        return new Contact(
                Contact.Kind.MEETING,
                Optional.empty(),
                Contact.Status.HELD,
                true,
                Optional.of(Edtf.parse(when)),
                Optional.of(where),
                new TreeSet<>(List.of(Side.state("LV"))),
                List.of(),
                Contact.Setting.NONE,
                Optional.empty(),
                Words.at(text, new Passage(0, 33), "contact:met"));
    }

    private static Words again() {
        return Words.at(TEXT, new Passage(35, 55), "decision:add");
    }

    private static StoredItem only(List<StoredItem> items) {
        assertThat(items).hasSize(1);
        return items.getFirst();
    }
}
