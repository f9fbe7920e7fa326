package org.chancery.register.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chancery.reader.figure.Figure;
import org.chancery.reader.figure.Measure;
import org.chancery.reader.figure.Unit;
import org.chancery.reader.person.Person;
import org.chancery.reader.text.Item;
import org.chancery.reader.text.KeptText;
import org.chancery.reader.text.Passage;
import org.chancery.reader.text.Words;
import org.chancery.reader.undertaking.Undertaking;
import org.chancery.register.item.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which items of a new reading are which of those known. */
class MatchingTest {
    private static final KeptText TEXT = KeptText.of("x".repeat(200));

    /**
     * An item is written {@code p:Ozola@10-20} for a person, {@code f:12@10-20} for a figure, {@code u@10-20} for an
     * undertaking; one that a person added has no value, {@code p@10-20}. Names come out as places from 1, new ones as 0.
     */
    @ParameterizedTest(name = "{0}: {1} then {2}")
    @CsvSource(delimiter = '|', textBlock = """
        the same                        | p:A@0-10 f:1@20-30        | p:A@0-10 f:1@20-30        | 1 2
        another order                   | p:A@0-10 p:B@20-30        | p:B@20-30 p:A@0-10        | 2 1
        shifted by less than half       | u@10-20                   | u@14-24                   | 1
        just half of the shorter        | u@10-20                   | u@15-40                   | 1
        less than half                  | u@10-20                   | u@16-40                   | 0
        a longer one around it          | u@10-20                   | u@0-60                    | 1
        another kind in its place       | u@10-20                   | p:A@10-20                 | 0
        another value in its place      | f:1@10-20                 | f:2@10-20                 | 1
        the better overlap first        | u@10-20 u@14-24           | u@13-23                   | 2
        one to one                      | u@10-20                   | u@10-20 u@12-22           | 1 0
        key slots where words are alike | f:1@10-40 f:2@10-40       | f:2@10-40 f:1@10-40       | 2 1
        words trimmed for each          | f:1@10-40 f:2@10-40       | f:2@28-40 f:1@10-22       | 2 1
        one of two alike gone           | p:A@10-40 p:B@10-40       | p:B@10-40                 | 2
        named elsewhere                 | p:A@0-10                  | p:A@100-110               | 1
        another person elsewhere        | p:A@0-10                  | p:B@100-110               | 0
        an amount told elsewhere        | f:1@0-10                  | f:1@100-110               | 1
        an undertaking elsewhere        | u@0-10                    | u@100-110                 | 0
        place goes before name          | p:A@0-10 p:B@50-60        | p:B@0-10 p:A@90-99        | 1 0
        named elsewhere, twice          | p:A@0-10                  | p:A@50-60 p:A@100-110     | 1 0
        added by a person               | p@0-10                    | p:A@2-9                   | 1
        more than before                | u@10-20                   | u@30-40 u@11-20 u@60-70   | 0 1 0
        nothing known                   | -                         | u@30-40                   | 0
        """)
    void finds(String what, String before, String now, String expected) {
        List<FormerItem> former = new ArrayList<>();
        for (String one : before.equals("-") ? new String[0] : before.split(" ")) {
            former.add(former(new UUID(0, former.size() + 1), one));
        }
        List<Item> fresh = Arrays.stream(now.split(" ")).map(MatchingTest::item).toList();
        assertThat(Matching.names(former, fresh).stream()
                        .map(name -> name.map(UUID::getLeastSignificantBits).orElse(0L))
                        .map(Object::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    private static FormerItem former(UUID id, String written) {
        if (written.startsWith("p@")) {
            return new FormerItem(id, Kind.PERSON, Optional.of(passage(written)), Optional.empty());
        }
        Item item = item(written);
        return new FormerItem(id, Kind.of(item), Optional.of(item.words().passage()), Optional.of(item));
    }

    private static Item item(String written) {
        Words words = Words.at(TEXT, passage(written), "test");
        String value = written.substring(1, written.indexOf('@')).replace(":", "");
        return switch (written.charAt(0)) {
            case 'p' -> new Person(value, List.of(), Optional.empty(), List.of(), words);
            case 'f' ->
                new Figure(
                        Measure.EXPORTS,
                        new BigDecimal(value),
                        Unit.PERCENT,
                        Figure.Qualifier.EXACT,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        words);
            case 'u' ->
                new Undertaking(
                        Undertaking.Kind.AGREED,
                        new TreeSet<>(),
                        new TreeSet<>(),
                        Optional.empty(),
                        Optional.empty(),
                        Undertaking.Firmness.FIRM,
                        Optional.empty(),
                        Optional.empty(),
                        words);
            default -> throw new IllegalArgumentException(written);
        };
    }

    private static Passage passage(String written) {
        String[] ends = written.substring(written.indexOf('@') + 1).split("-");
        return new Passage(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }
}
