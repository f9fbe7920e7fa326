package org.chancery.bench.register;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.reader.page.Source;

/**
 * Readouts that nobody wrote, over fifteen years: one relation that many of them tell of, the others spread unevenly
 * over some hundred relations. Each follows from the seed and its number alone.
 */
final class Readouts {
    /** How many tell of the first relation. */
    static final int OF_LARGEST = 2_000;

    private static final LocalDate FIRST = LocalDate.of(2010, 1, 4);
    private static final int DAYS = 15 * 365;
    private static final int YEARS_IN_OFFICE = 4;
    private static final int TOWNS = 25;
    private static final int COMPANIES = 40;

    /** So many undertakings are told of between two states, over and over. */
    private static final int UNDERTAKINGS = 700;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final List<String> POSTS = List.of(
            "Minister of Foreign Affairs",
            "Deputy Minister of Foreign Affairs",
            "Minister of Energy",
            "Minister of Agriculture",
            "Minister of Transport");

    private final Invented invented;
    private final int count;
    private final Sentences sentences = new Sentences();
    private final List<Pair> pairs = Pair.all();

    Readouts(long seed, int count) {
        invented = new Invented(seed);
        this.count = count;
    }

    /** The relation that {@link #OF_LARGEST} readouts tell of, or all of them where they are fewer. */
    Pair largest() {
        return pairs.getFirst();
    }

    Stream<Source> all() {
        return IntStream.range(0, count).mapToObj(this::source);
    }

    private Source source(int number) {
        RandomGenerator dice = invented.dice("readout", number);
        Pair pair = pair(number, dice);
        Pair told = dice.nextBoolean() ? pair : pair.swapped();
        LocalDate day = FIRST.plusDays((long) number * DAYS / count);
        String text = text(number, told, day);
        return new Source(
                text.getBytes(StandardCharsets.UTF_8),
                "readout-" + number + ".txt",
                Optional.of(day.plusDays(dice.nextInt(3))),
                Optional.of("Ministry of Foreign Affairs of " + told.one().name()),
                Optional.of("https://readouts.example/" + number),
                Optional.of("en"));
    }

    /** Spread evenly over time, the largest relation's readouts are every so manieth; lesser relations have ever fewer. */
    private Pair pair(int number, RandomGenerator dice) {
        long largest = Math.min(OF_LARGEST, count);
        if ((number + 1) * largest / count > number * largest / count) {
            return largest();
        }
        double share = dice.nextDouble();
        return pairs.get(1 + (int) (share * share * (pairs.size() - 1)));
    }

    private String text(int number, Pair told, LocalDate day) {
        RandomGenerator dice = invented.dice("text", number);
        Map<String, String> given = given(told, day, dice);
        RandomGenerator task = invented.dice("task", told.relation(), dice.nextInt(UNDERTAKINGS));
        RandomGenerator other = invented.dice("task", told.relation(), dice.nextInt(UNDERTAKINGS));
        return Stream.of(
                        sentences.any("headline", dice, given),
                        sentences.any("contact", dice, given),
                        sentences.any("talks", dice, given),
                        sentences.any("undertaking", task, given) + " " + sentences.any("undertaking", other, given),
                        sentences.any("development", task, given) + " " + sentences.any("position", dice, given),
                        sentences.any("figure", dice, given) + " " + sentences.any("figure", dice, given),
                        sentences.any("company", dice, given),
                        "Press release " + day.getYear() + "/" + number)
                .collect(Collectors.joining("\n\n"));
    }

    private Map<String, String> given(Pair told, LocalDate day, RandomGenerator dice) {
        int year = day.getYear();
        int term = year / YEARS_IN_OFFICE;
        String post = POSTS.get(dice.nextInt(POSTS.size()));
        Map<String, String> given = new HashMap<>();
        given.put("one", told.one().name());
        given.put("other", told.other().name());
        given.put("capital", told.one().capital());
        given.put("minister-post", post);
        given.put("other-post", post);
        given.put("minister", invented.person(told.one().name(), post, term));
        given.put("other-minister", invented.person(told.other().name(), post, term));
        given.put(
                "other-ambassador",
                invented.person(told.other().name(), told.one().name(), term));
        given.put("town", invented.name("town", told.one().name(), dice.nextInt(TOWNS)));
        given.put("company", invented.name("company", told.other().name(), dice.nextInt(COMPANIES)));
        given.put("commission", "Intergovernmental Commission on Trade and " + trade(told));
        given.put("day", DAY.format(day));
        given.put("year", Integer.toString(year));
        given.put("last-year", Integer.toString(year - 1));
        given.put("next-year", Integer.toString(year + 1));
        given.put("ordinal", ordinal(year - FIRST.getYear() + 1));
        given.put("next-ordinal", ordinal(year - FIRST.getYear() + 2));
        given.put("millions", 40 + dice.nextInt(900) + "." + dice.nextInt(1, 10));
        given.put("count", Integer.toString(20 + dice.nextInt(200)));
        return given;
    }

    private String trade(Pair told) {
        List<String> fields = List.of("Energy", "Transport", "Agriculture", "Science", "Investment");
        return fields.get(invented.dice("commission", told.relation()).nextInt(fields.size()));
    }

    private static String ordinal(int number) {
        return number
                + switch (number % 100 / 10 == 1 ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
