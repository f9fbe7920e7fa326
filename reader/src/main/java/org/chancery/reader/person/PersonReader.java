package org.chancery.reader.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Found;
import org.chancery.reader.language.Labels;
import org.chancery.reader.language.Language;
import org.chancery.reader.language.Rules;
import org.chancery.reader.side.Side;
import org.chancery.reader.side.SideReader;
import org.chancery.reader.text.Passage;
import org.chancery.reader.text.Words;

/**
 * Finds people by their posts and honorifics, and follows them by surname. Each mention becomes an edge of the chart
 * that spans post and name.
 */
public final class PersonReader {
    /** The label of a person named; the value is a {@link Who}. */
    public static final String PERSON = "person";

    /** The label of the name alone within such a mention. */
    public static final String NAME = "name";

    /** The label of a post without a name; the value is a {@link PostMention}. */
    public static final String POST = "post";

    /** The label of a post as it is told, whoever holds it, with the verb by which it is taken up; the value is a {@link PostMention}. */
    public static final String TOLD_POST = "told-post";

    /** The label of one named as having held a post before or after another; the value is a {@link Who}. */
    public static final String SUCCESSION = "succession";

    /** The label of a word of a field of office. */
    private static final String DOMAIN = "domain";

    /** The label of such a word in lower case, which is one only right after "of" or "for". */
    private static final String SMALL_DOMAIN = "small-domain";

    private static final String SMALL_FIELD = "small-field";

    private static final List<String> FIELDS = List.of("field", "parliament", "office");

    private static final Labels ANY_FIELD = Labels.of(SMALL_FIELD, "field", "parliament", "office");

    private static final Labels SIDES = Labels.of(SideReader.SIDE, "state-style", "international");

    private final Rules rules;
    private final Rules tenures;

    public PersonReader(Language language) {
        rules = language.rules("posts");
        tenures = language.rules("tenures");
    }

    /**
     * Marks the people of a text whose sides are marked, in the order of the text.
     *
     * @param publisher the side whose office publishes the text; empty for an agency and others
     */
    public List<Who> mark(Chart chart, Optional<Side> publisher) {
        People people = new People(chart.language());
        Names names = new Names(chart, people);
        List<PostMention> posts = new ArrayList<>();
        List<PostMention> inTitles = new ArrayList<>();
        domains(chart);
        for (Found found : rules.in(chart)) {
            if (found.edge("h").isPresent()) {
                boolean isTitled = chart.tokens().isTitled(chart.tokens().sentenceOf(found.from()));
                PostMention post = PostMention.of(chart, found);
                chart.add(new Edge(TOLD_POST, post.from(), post.to(), post, post.rule()));
                (isTitled ? inTitles : posts).add(post);
            }
        }
        Successions successions = new Successions(chart, names);
        successions.find(tenures);
        Holders holders = new Holders(chart, names, people, rules);
        Appointments appointments = new Appointments(chart, names, holders);
        appointments.mark(posts);
        appointments.mark(inTitles);
        honoured(chart, names, holders);
        successions.mark(people);
        laterMentions(chart, names, people);
        List<Who> inOrder = people.inOrder();
        new Allegiances(chart, inOrder, rules, publisher).settle();
        return inOrder;
    }

    /** Marks the words of fields of office that are not part of a side's name, as "South" is in "South Sudan". */
    private static void domains(Chart chart) {
        int free = 0;
        for (int at = 0; at < chart.tokens().size(); at++) {
            free = Math.max(free, sideTo(chart, at));
            if (!chart.has(ANY_FIELD, at)) {
                continue;
            }
            for (Edge field : List.copyOf(chart.from(at))) {
                boolean isSmall = field.label().equals(SMALL_FIELD)
                        && !chart.tokens().at(at).isCapitalised();
                if (at >= free && (isSmall || FIELDS.contains(field.label()))) {
                    chart.add(new Edge(isSmall ? SMALL_DOMAIN : DOMAIN, at, field.to(), field.value(), field.rule()));
                }
            }
        }
    }

    private static int sideTo(Chart chart, int at) {
        if (!chart.has(SIDES, at)) {
            return at;
        }
        return chart.from(at).stream()
                .filter(edge -> edge.label().equals(SideReader.SIDE)
                        || edge.label().equals("state-style")
                        || edge.label().equals("international") && edge.length() > 1)
                .mapToInt(Edge::to)
                .max()
                .orElse(at);
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
    private static void honoured(Chart chart, Names names, Holders holders) {
        List<Edge> honorifics = chart.all("honorific").toList();
        for (Edge honorific : honorifics) {
            if (chart.isCovered(honorific.from(), PERSON)) {
                continue;
            }
            names.at(honorific.from(), honorific.rule())
                    .filter(name -> !chart.isCovered(name.from(), PERSON))
                    .ifPresent(holders::honour);
        }
    }

    /** Later mentions by full name, surname or given name. */
    private static void laterMentions(Chart chart, Names names, People people) {
        for (int i = 0; i < chart.tokens().size(); i++) {
            if (!chart.tokens().at(i).isCapitalised() || chart.isCovered(i, PERSON, SUCCESSION)) {
                continue;
            }
            Optional<Names.Name> name = names.knownAt(i, "names:later");
            name.ifPresent(found -> mark(chart, people, found));
            i = name.map(found -> found.to() - 1).orElse(i);
        }
    }

    private static void mark(Chart chart, People people, Names.Name name) {
        Passage passage = chart.tokens().passage(name.from(), name.to());
        Who who = people.meet(name, passage, Optional.empty());
        chart.add(new Edge(PERSON, name.start(), name.to(), who, name.rule()));
        chart.add(new Edge(NAME, name.from(), name.to(), who, name.rule()));
    }
}
