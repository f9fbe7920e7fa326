package org.chancery.reader.person;

import java.util.Optional;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Labels;
import org.chancery.reader.side.SideReader;
import org.chancery.reader.text.Sentence;
import org.chancery.reader.text.Token;

/** Finds names of people by how they are written. */
final class Names {
    private static final int LONGEST = 7;
    private static final Labels NEVER =
            Labels.of("not-a-name", "honorific", "post-head", "side-organisation", "international", "article");
    private static final Labels DATES = Labels.of("month", "weekday");
    private static final Labels PLACES = Labels.of("state", "nationality", "capital", "city");
    private static final Labels TAILS = Labels.of("other-tail", "company-tail", "government-tail", "mechanism-head");

    private final Chart chart;
    private final People people;

    Names(Chart chart, People people) {
        this.chart = chart;
        this.people = people;
    }

    /** A name as written, honorifics left out, which begin at {@code start}. */
    record Name(int start, int from, int to, String written, String rule) {
        boolean isHonoured() {
            return start < from;
        }

        boolean isOneWord() {
            return to == from + 1;
        }
    }

    /** The name that starts at a token, honorifics before it skipped. */
    Optional<Name> at(int token, String rule) {
        int from = afterHonorifics(token);
        return from < chart.tokens().size() && isNameWord(from) ? run(token, from, rule) : Optional.empty();
    }

    /** The name that follows a post, which may begin with a word that names a place elsewhere: "President Paris Novak". */
    Optional<Name> afterPost(int token, String rule) {
        int from = afterHonorifics(token);
        boolean isPlaceName = from + 1 < chart.tokens().size()
                && chart.tokens().sentenceOf(from).holds(from + 1)
                && chart.has(PLACES, from)
                && chart.tokens().at(from).isCapitalised()
                && isNameWord(from + 1);
        return isPlaceName ? run(token, from, rule) : at(token, rule);
    }

    /** The longest name that ends before a token. */
    Optional<Name> endingAt(int end, String rule) {
        int first = Math.max(chart.tokens().sentenceOf(end).from(), end - LONGEST - 2);
        for (int start = first; start < end; start++) {
            boolean isWithin = start > first && isNameWord(start - 1) && isNameWord(start);
            Optional<Name> name = isWithin ? Optional.empty() : at(start, rule).filter(found -> found.to() == end);
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** The longest form of a known name that starts at a token. */
    Optional<Name> knownAt(int token, String rule) {
        int limit = Math.min(chart.tokens().sentenceOf(token).to(), token + LONGEST);
        int end = token;
        while (end < limit && (isWordOfName(end) || end > token && goesOn(end, limit))) {
            end++;
        }
        for (int to = end; to > token; to--) {
            String written = chart.tokens().words(token, to);
            boolean isPlace = to == token + 1 && (chart.has(PLACES, token) || chart.has(NEVER, token));
            if (!isPlace && isWordOfName(to - 1) && people.findKnown(written).isPresent()) {
                return Optional.of(new Name(token, token, to, written, rule));
            }
        }
        return Optional.empty();
    }

    private Optional<Name> run(int start, int from, String rule) {
        Sentence sentence = chart.tokens().sentenceOf(from);
        if (chart.tokens().isTitled(sentence)) {
            return knownAt(from, rule).or(() -> inTitle(start, from, sentence, rule));
        }
        int limit = Math.min(sentence.to(), from + LONGEST);
        int end = from + 1;
        while (end < limit && goesOn(end, limit)) {
            end++;
        }
        return isTailed(end) ? Optional.empty() : Optional.of(name(start, from, withSuffix(end), rule));
    }

    /** In a heading where every word is capitalised, a name is sure only where something after it ends it. */
    private Optional<Name> inTitle(int start, int from, Sentence sentence, String rule) {
        int end = from + 1;
        while (end < sentence.to() && goesOn(end, sentence.to())) {
            end++;
        }
        boolean isShort = end - from <= 3;
        boolean isEnded = end < sentence.to()
                && (chart.tokens().at(end).is("'s")
                        || chart.has("preposition", end)
                        || chart.tokens().at(end).is(","));
        return isShort && isEnded && !isTailed(end) ? Optional.of(name(start, from, end, rule)) : Optional.empty();
    }

    private Name name(int start, int from, int to, String rule) {
        return new Name(start, from, to, chart.tokens().words(from, to), rule);
    }

    private int afterHonorifics(int token) {
        int at = token;
        while (at < chart.tokens().size() && chart.has("honorific", at)) {
            at = chart.find("honorific", at).orElseThrow().to();
        }
        return at;
    }

    private boolean goesOn(int at, int limit) {
        boolean isAfterParticle = chart.has("name-particle", at - 1) && isWordOfName(at);
        if (isNameWord(at) || isJoinedToHyphen(at) || isAfterParticle) {
            return true;
        }
        boolean isHyphen = at + 1 < limit && isJoinedToHyphen(at + 1);
        return isHyphen || chart.has("name-particle", at) && at + 1 < limit && goesOn(at + 1, limit) && !isAt(at, "-");
    }

    /** The second half of "Ki-moon", "al-Masri". */
    private boolean isJoinedToHyphen(int at) {
        return at > 1
                && isAt(at - 1, "-")
                && chart.tokens().isJoined(at - 2)
                && chart.tokens().isJoined(at - 1)
                && chart.tokens().at(at).isWord()
                && (chart.tokens().at(at - 2).isCapitalised() || chart.has("name-particle", at - 2));
    }

    /** "Jr." and the like, after a comma or none. */
    private int withSuffix(int end) {
        int at = end < chart.tokens().size() && isAt(end, ",") ? end + 1 : end;
        return chart.find("name-suffix", at).map(edge -> edge.to()).orElse(end);
    }

    /** "the Ana Novak Foundation" is nobody. */
    private boolean isTailed(int end) {
        return end < chart.tokens().size()
                && chart.has(TAILS, end)
                && chart.tokens().at(end).isCapitalised();
    }

    private boolean isNameWord(int at) {
        return isWordOfName(at)
                && !chart.has(NEVER, at)
                && !chart.has(PLACES, at)
                && !chart.has(SideReader.SEAT, at)
                && !isDate(at);
    }

    /** "Jan", "May" and "Thu" are names as well, next to another word of a name. */
    private boolean isDate(int at) {
        boolean isBeforeName = at + 1 < chart.tokens().size() && isWordOfName(at + 1) && chart.has("month", at);
        boolean isAfterName = at > 0 && isWordOfName(at - 1) && !chart.has(NEVER, at - 1);
        return chart.has(DATES, at) && (!isBeforeName && !isAfterName || isFollowedByNumber(at));
    }

    private boolean isFollowedByNumber(int at) {
        return at + 1 < chart.tokens().size() && chart.tokens().at(at + 1).isNumber();
    }

    private boolean isWordOfName(int at) {
        Token token = chart.tokens().at(at);
        return token.isWord() && token.isCapitalised();
    }

    private boolean isAt(int token, String sign) {
        return chart.tokens().at(token).is(sign);
    }
}
