package org.chancery.reader.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Found;
import org.chancery.reader.language.Language;
import org.chancery.reader.language.Rules;
import org.chancery.reader.organisation.Organisation.Kind;
import org.chancery.reader.person.PersonReader;
import org.chancery.reader.person.Who;
import org.chancery.reader.side.Side;
import org.chancery.reader.side.SideReader;
import org.chancery.reader.text.Passage;

/** Finds named bodies by the make of their names, and companies in lists that announce them. */
public final class OrganisationReader {
    /** The label of a mechanism named; the value is its name. */
    public static final String MECHANISM = "mechanism";

    /** The label of any other body named. */
    public static final String ORGANISATION = "organisation";

    /** A dateline stands within the first sentences. */
    private static final int OPENING = 6;

    private static final int LONGEST_ACRONYM = 6;

    private final Rules rules;

    public OrganisationReader(Language language) {
        rules = language.rules("organisations");
    }

    /** The organisations of a text whose sides and people are marked; each is marked in the chart too. */
    public List<Organisation> mark(Chart chart) {
        Parts.mark(chart);
        Bodies bodies = new Bodies(chart);
        List<Mention> inTitles = new ArrayList<>();
        for (Found found : rules.in(chart)) {
            if (found.rule().result().equals("none")) {
                continue;
            }
            Mention mention = mention(chart, found);
            if (isBody(chart, found, mention)) {
                String label = mention.kind() == Kind.MECHANISM ? MECHANISM : ORGANISATION;
                chart.add(new Edge(label, mention.from(), mention.to(), mention.name(), mention.rule()));
                if (isTitled(chart, mention)) {
                    inTitles.add(mention);
                } else {
                    bodies.add(mention);
                }
            }
        }
        inTitles.forEach(mention -> heading(bodies, mention));
        return withListed(new SameBody(chart.language()), bodies.organisations(), new CompanyLists(chart).companies());
    }

    /** The bodies with the companies that lists announce; what the list says of one named elsewhere too is joined. */
    private static List<Organisation> withListed(SameBody same, List<Organisation> bodies, List<Organisation> listed) {
        List<Organisation> all = new ArrayList<>(bodies);
        WordIndex names = new WordIndex(0);
        for (int i = 0; i < all.size() && !listed.isEmpty(); i++) {
            names.add(same.roots(all.get(i).name()), i);
        }
        for (Organisation company : listed) {
            int known = names.alike(same.roots(company.name()))
                    .flatMap(candidates -> candidates.stream()
                            .filter(index -> same.isNamedAlike(all.get(index), company))
                            .limit(1))
                    .min(Comparator.naturalOrder())
                    .orElse(all.size());
            if (known == all.size()) {
                all.add(company);
            } else {
                all.set(known, all.get(known).joined(company));
            }
            names.add(same.roots(all.get(known).name()), known);
        }
        all.sort(Comparator.comparing(
                one -> one.words().passages().stream().min(Passage::compareTo).orElseThrow()));
        return all;
    }

    /** In a heading where every word is capitalised, only what the text names too, or what is well known, is a body. */
    private static void heading(Bodies bodies, Mention mention) {
        boolean isSure = mention.identity().isPresent() || mention.kind() == Kind.GOVERNMENT;
        if (isSure) {
            bodies.add(mention);
        } else {
            bodies.join(mention);
        }
    }

    private static boolean isTitled(Chart chart, Mention mention) {
        return chart.tokens().isTitled(chart.tokens().sentenceOf(mention.from()));
    }

    /** Not a body by itself: a side, what only opens the name of a post and is not well known, a dateline's bracket elsewhere. */
    private static boolean isBody(Chart chart, Found found, Mention mention) {
        boolean isInPost = chart.isCovered(mention.from(), PersonReader.PERSON, PersonReader.POST);
        boolean opensPost = isInPost
                && Stream.of("post-head", "post-modifier", "post-standing")
                        .anyMatch(label -> chart.has(label, mention.to()))
                && !chart.has("singular", mention.to())
                && mention.identity().isEmpty();
        boolean isSide = chart.find(SideReader.SIDE, mention.from())
                .filter(side -> side.to() >= mention.to() && mention.identity().isEmpty())
                .isPresent();
        boolean isMisplaced = found.rule().setting("at", "anywhere").equals("start") && !isDateline(chart, found);
        boolean isUnit = found.rule().setting("unless", "").equals("post") && isInPost;
        int least = Integer.parseInt(found.rule().setting("least", "1"));
        boolean isBare = mention.to() - mention.from() < least;
        return !opensPost && !isSide && !isMisplaced && !isUnit && !isBare;
    }

    private static boolean isDateline(Chart chart, Found found) {
        int sentence = chart.tokens().sentenceIndexOf(found.from());
        return sentence < OPENING && chart.tokens().sentences().get(sentence).from() == found.from();
    }

    private static Mention mention(Chart chart, Found found) {
        Optional<Found.Part> name = found.part("name");
        int from = name.map(Found.Part::from).orElse(found.from());
        int to = name.map(Found.Part::to).orElse(found.to());
        Optional<Side> side = found.edge("of")
                .or(() -> found.edge("n"))
                .map(edge -> (Side) edge.value())
                .or(() -> holder(chart, from));
        Optional<String> identity = chart.from(from).stream()
                .filter(edge -> edge.label().equals("international") && edge.to() == to)
                .map(Edge::word)
                .findFirst();
        return new Mention(
                from,
                to,
                chart.tokens().words(from, to),
                Kind.valueOf(found.rule().result().toUpperCase(Locale.ROOT)),
                side,
                identity,
                acronym(chart, to),
                found.rule().name());
    }

    /** The side of the person in whose post the body is named. */
    private static Optional<Side> holder(Chart chart, int at) {
        return chart
                .within(
                        chart.tokens().sentenceOf(at).from(),
                        chart.tokens().sentenceOf(at).to(),
                        PersonReader.PERSON)
                .stream()
                .filter(edge -> edge.from() <= at && at < edge.to())
                .flatMap(edge -> ((Who) edge.value()).side().stream())
                .findFirst();
    }

    /** "International Court of Justice (ICJ)". */
    private static Optional<String> acronym(Chart chart, int at) {
        boolean isBracketed = at + 2 < chart.tokens().size()
                && chart.tokens().at(at).is("(")
                && chart.tokens().at(at + 1).isCapitalised();
        if (!isBracketed) {
            return Optional.empty();
        }
        int end = at + 2;
        while (end < chart.tokens().size()
                && end < at + LONGEST_ACRONYM
                && !chart.tokens().at(end).is(")")) {
            end++;
        }
        boolean isClosed = end < chart.tokens().size() && chart.tokens().at(end).is(")");
        return isClosed ? Optional.of(chart.tokens().words(at + 1, end)) : Optional.empty();
    }
}
