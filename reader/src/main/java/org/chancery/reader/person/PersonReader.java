package org.chancery.reader.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Found;
import org.chancery.reader.language.Language;
import org.chancery.reader.language.Rules;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Words;

/**
 * Finds people by their posts and honorifics, and follows them by surname. Each mention becomes an edge of the chart
 * that spans post and name.
 */
public final class PersonReader {
    /** The label of a person named; the value is a {@link Who}. */
    public static final String PERSON = "person";

    /** The label of a post without a name; the value is a {@link PostMention}. */
    public static final String POST = "post";

    private final Rules rules;

    public PersonReader(Language language) {
        rules = language.rules("posts");
    }

    /** Marks the people of a text whose sides are marked, in the order of the text. */
    public List<Who> mark(Chart chart) {
        List<Who> people = new ArrayList<>();
        Names names = new Names(chart);
        List<PostMention> posts = new ArrayList<>();
        for (Found found : rules.in(chart)) {
            posts.add(PostMention.of(chart, found));
        }
        new Appointments(chart, names, people).mark(posts);
        honoured(chart, names, people);
        surnames(chart, names, people);
        return people;
    }

    /** The people as items. */
    public static List<Person> people(Chart chart, List<Who> people) {
        return people.stream()
                .map(who -> new Person(
                        who.name(),
                        who.posts(),
                        who.side(),
                        List.copyOf(who.spellings()),
                        new Words(chart.tokens().text(), who.passages(), who.rule())))
                .toList();
    }

    /** "Mr. Vassilenko", "Dr Ana Novak". */
    private static void honoured(Chart chart, Names names, List<Who> people) {
        List<Edge> honorifics = chart.all("honorific").toList();
        for (Edge honorific : honorifics) {
            if (chart.isCovered(honorific.from(), PERSON)) {
                continue;
            }
            names.at(honorific.to(), honorific.rule(), false).ifPresent(name -> {
                Who who = known(people, name.written()).orElseGet(() -> {
                    Who unknown = new Who(name, chart.tokens().passage(name.from(), name.to()), chart.language());
                    people.add(unknown);
                    return unknown;
                });
                who.mention(name.written(), chart.tokens().passage(name.from(), name.to()));
                chart.add(new Edge(PERSON, honorific.from(), name.to(), who, honorific.rule()));
            });
        }
    }

    /** Later mentions by full name or surname. */
    private static void surnames(Chart chart, Names names, List<Who> people) {
        for (int i = 0; i < chart.tokens().size(); i++) {
            if (!chart.tokens().at(i).isCapitalised() || chart.isCovered(i, PERSON)) {
                continue;
            }
            Optional<Names.Name> name = names.at(i, "names:surname", true);
            if (name.isEmpty()) {
                continue;
            }
            Optional<Who> who = known(people, name.get().written());
            int from = i;
            who.ifPresent(person -> {
                person.mention(
                        name.get().written(),
                        chart.tokens().passage(from, name.get().to()));
                chart.add(new Edge(
                        PERSON, from, name.get().to(), person, name.get().rule()));
            });
            i = who.isPresent() ? name.get().to() - 1 : i;
        }
    }

    static Optional<Who> known(List<Who> people, String form) {
        return people.stream().filter(who -> who.isCalled(form)).findFirst();
    }

    /** The side that a mention of a post names. */
    static Optional<Side> side(Optional<Edge> edge) {
        return edge.map(found ->
                found.label().equals("side-organisation") ? Side.organisation(found.word()) : Side.state(found.word()));
    }
}
