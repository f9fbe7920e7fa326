package org.chancery.reader.tenure;

import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Labels;
import org.chancery.reader.party.Party;
import org.chancery.reader.party.PartyReader;
import org.chancery.reader.party.Subjects;
import org.chancery.reader.person.PersonReader;
import org.chancery.reader.person.Who;
import org.chancery.reader.text.Sentence;

/** Finds whose change of office certain words tell of. */
final class Bearer {
    private static final Labels HANGING = Labels.of("relative", "subordinator");
    private static final String[] NAMED = {PersonReader.PERSON, PersonReader.SUCCESSION};

    private final Chart chart;
    private final Sentence sentence;
    private final int from;
    private final int to;

    /** Where ends what stands before the comma or relative by which the words hang on it; -1 if they hang on nothing. */
    private final int antecedent;

    Bearer(Change change) {
        chart = change.chart();
        sentence = change.sentence();
        from = change.from();
        to = change.to();
        antecedent = antecedent();
    }

    /** Whoever owns what the words name, whose naming they are part of, on whom they hang, or who acts. */
    Optional<Who> found() {
        Optional<Who> told = owner(from, to).or(this::around);
        if (told.isPresent() || antecedent >= 0) {
            return told.or(this::before).or(this::counterpart);
        }
        boolean isOwned = !chart.within(from, to, "his").isEmpty();
        boolean hasVerb = !chart.has("subordinator", from) && !chart.has("preposition", from);
        return followed()
                .or(this::acting)
                .or(() -> isOwned ? lastNamed() : hasVerb ? Optional.empty() : owner(sentence.from(), from));
    }

    /** "His predecessor, A. B., left": one who is known only as such acts. */
    private Optional<Who> followed() {
        int last = new Subjects(chart).beforeAuxiliaries(from, sentence.from());
        int end = last >= sentence.from() && isSign(last) ? last : last + 1;
        return who(chart.within(sentence.from(), from, PersonReader.SUCCESSION).stream()
                        .filter(edge -> edge.to() == end))
                .findFirst();
    }

    private int antecedent() {
        boolean opens = isSign(from);
        int last = new Subjects(chart).beforeAuxiliaries(from, sentence.from());
        boolean isRelative = last >= sentence.from() && chart.has(HANGING, last);
        if (!opens && !isRelative) {
            return -1;
        }
        int end = opens ? from : last;
        return end > sentence.from() && isSign(end - 1) ? end - 1 : end;
    }

    private boolean isSign(int token) {
        return chart.tokens().at(token).is(",") || chart.tokens().at(token).is("(");
    }

    /** The one of whose naming the words are part: "A. B., appointed Minister". */
    private Optional<Who> around() {
        return who(chart.within(sentence.from(), sentence.to(), PersonReader.PERSON).stream()
                        .filter(edge -> edge.from() < from && from < edge.to()))
                .findFirst();
    }

    /** "A. B., who took over", "A. B., appointed in May". */
    private Optional<Who> before() {
        return who(chart.within(sentence.from(), antecedent, NAMED).stream().filter(edge -> edge.to() == antecedent))
                .reduce((a, b) -> b);
    }

    /** "congratulated his colleague, who took over": the first of another side, of the rank of the one who acts. */
    private Optional<Who> counterpart() {
        boolean isOther = antecedent > sentence.from() && chart.has("counterpart", antecedent - 1);
        Optional<Who> actor = chart.within(sentence.from(), antecedent, PartyReader.PARTY).stream()
                .flatMap(edge -> ((Party) edge.value()).people().stream())
                .findFirst();
        return isOther
                ? actor.flatMap(one -> who(chart.all(PersonReader.PERSON))
                        .filter(who -> who.side().isPresent() && !who.side().equals(one.side()))
                        .filter(who -> who.level().equals(one.level()))
                        .findFirst())
                : Optional.empty();
    }

    private Optional<Who> acting() {
        return new Subjects(chart)
                .before(from, sentence.from(), Optional.empty())
                .map(Party::people)
                .filter(people -> people.size() == 1)
                .map(people -> people.getFirst());
    }

    private Optional<Who> lastNamed() {
        return who(chart.within(sentence.from(), from, NAMED).stream()).reduce((a, b) -> b);
    }

    private Optional<Who> owner(int start, int limit) {
        return chart.within(start, limit, PartyReader.OWNER).stream()
                .map(edge -> ((Party) edge.value()).people())
                .filter(people -> people.size() == 1)
                .map(people -> people.getFirst())
                .reduce((a, b) -> b);
    }

    private static Stream<Who> who(Stream<Edge> named) {
        return named.map(edge -> (Who) edge.value());
    }
}
