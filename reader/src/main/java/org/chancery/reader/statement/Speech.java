package org.chancery.reader.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Found;
import org.chancery.reader.party.Party;
import org.chancery.reader.party.PartyReader;
import org.chancery.reader.party.Subjects;
import org.chancery.reader.text.Sentence;
import org.chancery.reader.text.Tokens;
import org.chancery.reader.time.TimeReader;

/**
 * What is said and by whom, where the words stand before the verb or in quotation marks: "Riga will send experts, the
 * Minister announced"; "“We see room for growth,” said the guest".
 */
final class Speech {
    private static final int FEWEST_TOKENS = 4;
    private static final int NEAR = 12;

    private final Chart chart;
    private final Tokens tokens;
    private final NavigableMap<Integer, Quotation> quotations = new TreeMap<>();
    private final NavigableMap<Integer, Found> sayings = new TreeMap<>();
    private final Subjects subjects;
    private final Map<Quotation, Optional<Party>> speakers = new HashMap<>();

    Speech(Chart chart, List<Quotation> quotations, List<Found> verbs) {
        this.chart = chart;
        this.tokens = chart.tokens();
        verbs.stream().filter(Speech::isSaying).forEach(verb -> sayings.put(verb.from(), verb));
        this.subjects = new Subjects(chart);
        for (Quotation quotation : quotations) {
            speakers.put(quotation, told(quotation).or(() -> goingOn(quotation)));
            this.quotations.put(quotation.open(), quotation);
        }
    }

    /** A verb that says something in no particular tone, after which or before which anything may stand. */
    static boolean isSaying(Found verb) {
        return verb.rule().setting("says", "").equals("true");
    }

    Optional<Quotation> around(int token) {
        return Optional.ofNullable(quotations.lowerEntry(token))
                .map(Map.Entry::getValue)
                .filter(quotation -> quotation.holds(token));
    }

    /** Who speaks in a quotation: by a verb soon after it, or else one before it; else whoever spoke before. */
    Optional<Party> speaker(Quotation quotation) {
        return speakers.getOrDefault(quotation, Optional.empty());
    }

    private Optional<Party> told(Quotation quotation) {
        Sentence last = tokens.sentenceOf(Math.min(quotation.close(), tokens.size() - 1));
        Sentence first = tokens.sentenceOf(quotation.open());
        Optional<Found> after = Optional.ofNullable(sayings.higherEntry(quotation.close()))
                .map(Map.Entry::getValue)
                .filter(verb -> verb.from() < quotation.close() + NEAR && last.holds(verb.from()));
        Optional<Found> before = Optional.ofNullable(sayings.lowerEntry(quotation.open()))
                .map(Map.Entry::getValue)
                .filter(verb -> first.holds(verb.from()));
        return after.flatMap(verb -> speakerBy(verb, quotation.close()))
                .or(() -> before.flatMap(verb -> speakerBy(verb, first.from())));
    }

    /** Who goes on speaking in the next quotation of a paragraph. */
    private Optional<Party> goingOn(Quotation quotation) {
        int paragraph = tokens.sentenceOf(quotation.open()).paragraph();
        return Optional.ofNullable(quotations.lowerEntry(quotation.open()))
                .map(Map.Entry::getValue)
                .filter(other -> tokens.sentenceOf(other.open()).paragraph() == paragraph)
                .flatMap(this::speaker);
    }

    private Optional<Party> speakerBy(Found verb, int from) {
        return subjects.before(verb.from(), from, Optional.empty()).or(() -> inverted(verb));
    }

    /** "said the guest": the party right after the verb. */
    Optional<Party> inverted(Found verb) {
        boolean isAfterClause =
                verb.from() > 0 && ",\"".contains(tokens.at(verb.from() - 1).key());
        // "for his part, announced that Latvia …" goes on to what is said, and names no speaker
        boolean opensClause = verb.to() > verb.from() + 1 && chart.has("clause-opening", verb.to() - 1);
        if (!isAfterClause || opensClause || chart.has("he", verb.to())) {
            return Optional.empty();
        }
        for (int at = verb.to(); at <= verb.to() + 1 && at < tokens.size(); at++) {
            Optional<Edge> party = chart.find(PartyReader.PARTY, at);
            if (party.isPresent()) {
                return party.map(edge -> (Party) edge.value());
            }
        }
        return Optional.empty();
    }

    /** Whether a verb ends a sentence whose words it reports: "…, the Minister stressed afterwards." */
    boolean isTrailing(Found verb, Sentence sentence) {
        return isSaying(verb)
                && clauseEnd(verb, sentence) - sentence.from() >= FEWEST_TOKENS
                && isAtEnd(verb, sentence);
    }

    /** The index after the clause before the one who speaks; the start of the sentence, if there is none. */
    int clauseEnd(Found verb, Sentence sentence) {
        boolean isInverted = inverted(verb).isPresent();
        boolean hasParty = false;
        for (int i = verb.from() - 1; i > sentence.from(); i--) {
            boolean isComma = tokens.at(i).is(",") || tokens.at(i).is("\"");
            boolean hasSpeaker = hasParty || isInverted && i == verb.from() - 1;
            if (isComma && hasSpeaker) {
                return isBracketed(i, sentence) ? sentence.from() : i;
            }
            hasParty |= chart.from(i).stream()
                    .anyMatch(edge -> edge.label().equals(PartyReader.PARTY) && edge.to() <= verb.from());
        }
        return sentence.from();
    }

    /** ", the Minister of X," after the speaker's name is an apposition, not the end of a clause. */
    private boolean isBracketed(int comma, Sentence sentence) {
        List<Edge> before = chart.within(sentence.from(), comma, PartyReader.PARTY);
        return !before.isEmpty()
                && before.getLast().to() == comma
                && !tokens.at(comma).is("\"");
    }

    private boolean isAtEnd(Found verb, Sentence sentence) {
        int at = verb.to();
        if (inverted(verb).isPresent()) {
            return true;
        }
        return at >= sentence.to()
                || ".,".contains(tokens.at(at).key())
                || chart.has("preposition", at)
                || chart.has("subordinator", at)
                || chart.has("afterwards", at)
                || chart.has(TimeReader.TIME, at);
    }
}
