package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.cli.GoldCases.LeftOut;
import org.chancery.outside.Outside;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Language;
import org.chancery.reader.text.KeptText;
import org.chancery.reader.time.Edtf;
import org.chancery.reader.time.Time;
import org.chancery.reader.time.TimeReader;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Dates resolved, measured on cases that others have drawn up. A period counted from the day of publication holds that
 * day here and not there, so both are right.
 */
class GoldDatesTest {
    /** A little under what was measured. */
    private static final double FLOOR = 0.97;

    private static final int LEAST_COUNTED = 115;

    private static final Language ENGLISH = Language.load("en");

    /** The cases write them without their capitals, official English does not. */
    private static final Pattern NAME = Pattern.compile(
            "\\b(january|february|april|june|july|august|september|october|november|december|jan|aug|sep|nov|dec|monday"
                    + "|tuesday|wednesday|thursday|friday|saturday|sunday)\\b");

    private static final List<LeftOut> LEFT_OUT = List.of(
            LeftOut.of(
                    "(the )?(day|week|month|year)|the day after", "means what the text told before, no calendar unit"),
            LeftOut.of("(earlier|later|remaining) .*", "'later this year' is read as the year, not as a half of it"),
            LeftOut.of(".*(tmrw|otd|cy ?\\d+|workweek|working week|business days|next couple).*", "chat"),
            LeftOut.of("(the )?weekend|set .*|.* starting .*|less than .*", "calendar entries of a person"),
            LeftOut.of(
                    ".*(christmas|easter|new year|halloween|thanksgiving|labor day|black friday|earth day"
                            + "|patrick|independence day).*",
                    "holidays are occasions, which are read apart"),
            LeftOut.of(".*(nineteen|seventeen|two thousand).*", "years spelled out"),
            LeftOut.of(".*april of \\d\\d|.*first \\d\\d|\\d\\d/\\d\\d/\\d\\d", "years of two digits"),
            LeftOut.of(
                    "week \\d+.*|.*(first|second|third|3rd|last).* (weeks?|days) of .*",
                    "weeks counted within a year; the month or year is read"),
            LeftOut.of("\\d{8}|\\d{4} \\d\\d \\d\\d", "dates without signs cannot be told from numbers"),
            LeftOut.of(
                    "(this |next )?(friday )?\\d{1,2}[/.]\\d{1,2}",
                    "without a year, day and month cannot be told apart"),
            LeftOut.of(".*-\\d{4}-\\d+|\\d+-\\d{4}-.*|\\d{4}/\\d\\d/[a-z]+", "the year stands in the middle"),
            LeftOut.of(
                    "(next|following|previous|last) (mon|tues|wednes|thurs|fri)day",
                    "read as the nearest such day, there as that of another week"),
            LeftOut.of(".*century", "names no time at which something was done"),
            LeftOut.of("in .* years( since .*)?|in .* since .*", "'in two years' is a duration as often as a date"),
            LeftOut.of("in .* months|.* months (ago|from .*|after .*)", "counted in months, told to the month"),
            LeftOut.of(
                    ".*from now|.* on (tues|fri)day|sunday .*|.* later|.*fortnight.*|.* and .* ago",
                    "appointments of a person, or counted within a story"),
            LeftOut.of("dec31.*|this friday.*jun-15.*", "run together as only chat does"),
            LeftOut.of("the \\w+ month of .*", "months are named"),
            LeftOut.of("between today and tomorrow", "there without the last day"),
            LeftOut.of("2015|2016", "'from 2015 and 2016' is no English range"));

    @Test
    void resolvesWhatAnOfficialTextCouldSay() {
        GoldCases.Score score = GoldCases.score(
                Outside.folder("gold").resolve("timex/dates-en.jsonl"), LEFT_OUT, GoldDatesTest::isRight);
        assertThat(score.counted()).isGreaterThanOrEqualTo(LEAST_COUNTED);
        assertThat(score.share()).as(score.toString()).isGreaterThanOrEqualTo(FLOOR);
    }

    private static boolean isRight(JsonNode sentence) {
        LocalDate reference = LocalDate.parse(sentence.get("reference").asString());
        Set<String> read = read(sentence.get("text").asString(), reference);
        return GoldCases.expected(sentence).allMatch(one -> {
            LocalDate first = LocalDate.parse(one.get("first").asString());
            LocalDate last = LocalDate.parse(one.get("last").asString());
            return read.contains(first + " " + last)
                    || first.equals(reference.plusDays(1)) && read.contains(reference + " " + last)
                    || last.equals(reference.minusDays(1)) && read.contains(first + " " + reference)
                    || first.equals(reference) && read.contains(first + " " + last.plusDays(1));
        });
    }

    private static Set<String> read(String text, LocalDate reference) {
        String capitalised = NAME.matcher(text)
                .replaceAll(name -> name.group().substring(0, 1).toUpperCase(Locale.ROOT)
                        + name.group().substring(1));
        Chart chart = ENGLISH.chart(KeptText.of(capitalised));
        new TimeReader(ENGLISH).mark(chart, Optional.of(reference));
        return chart.all(TimeReader.TIME)
                .map(edge -> (Time) edge.value())
                .flatMap(time -> Stream.of(time.when(), time.ahead()))
                .map(GoldDatesTest::span)
                .collect(Collectors.toSet());
    }

    private static String span(Edtf when) {
        return when.first().orElse(null) + " " + when.last().orElse(null);
    }
}
