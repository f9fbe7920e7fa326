package org.chancery.reader.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.reader.contact.Participant.Role;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.party.Governed;
import org.chancery.reader.party.Party;
import org.chancery.reader.party.PartyReader;
import org.chancery.reader.party.Subjects;
import org.chancery.reader.person.PersonReader;
import org.chancery.reader.person.Who;
import org.chancery.reader.side.Side;
import org.chancery.reader.side.SideReader;

/**
 * Who takes part in a contact.
 *
 * @param subject who meets, receives, visits
 * @param others whom they meet
 */
record Participation(Party subject, Party others) {
    /** So far before the noun may stand its owner: "her first official visit". */
    private static final int REACH = 3;

    static Participation in(Clause clause, Optional<Party> earlier) {
        boolean takesOthers =
                clause.isVerbal() || clause.trigger().rule().result().equals("nominal");
        return new Participation(
                clause.isVerbal() ? subject(clause, earlier) : owner(clause),
                takesOthers ? others(clause) : leading(clause));
    }

    private static Party subject(Clause clause, Optional<Party> earlier) {
        Subjects subjects = new Subjects(clause.chart());
        int verb = clause.trigger().from();
        // "Wang, whose visit began": the pronoun belongs to the words that tell of the visit
        Optional<Party> subject = clause.setting("subject").equals("before")
                ? subjects.endingBefore(verb, clause.sentence().from())
                : subjects.before(verb, clause.start(), earlier);
        return subject.orElse(Party.NOBODY);
    }

    /** "his meeting with", "the Minister's visit to": whose contact it is. */
    private static Party owner(Clause clause) {
        int from = clause.trigger().from();
        // "During her visit to Riga, the Minister": told before the one who owns it
        boolean isAhead = from - clause.sentence().from() <= REACH;
        Optional<Party> named = isAhead ? new Subjects(clause.chart()).after(from) : Optional.empty();
        boolean isOwned = !clause.chart()
                .within(clause.sentence().from(), from, PartyReader.OWNER)
                .isEmpty();
        if (isOwned && named.filter(party -> party.people().size() == 1).isPresent()) {
            return named.get();
        }
        return clause
                .chart()
                .within(Math.max(clause.start(), from - REACH), clause.trigger().to(), PartyReader.OWNER)
                .stream()
                .reduce((a, b) -> b)
                .map(edge -> (Party) edge.value())
                .orElse(Party.NOBODY);
    }

    /** The parties after the words that tell of the contact, but for places and for those who are only spoken of. */
    private static Party others(Clause clause) {
        Party all = Party.NOBODY;
        for (Edge edge : clause.chart().within(clause.trigger().to(), clause.limit(), PartyReader.PARTY)) {
            if (isSubordinate(clause, edge)) {
                break;
            }
            Party party = (Party) edge.value();
            boolean isPerson = !party.people().isEmpty();
            boolean isCounted = isPerson ? !isOnlySpokenOf(clause, edge) : isDirect(clause, edge);
            all = isCounted ? all.and(party) : all;
        }
        return all;
    }

    /** The people of a sentence that tells of a sitting or of consultations: those who lead the delegations. */
    private static Party leading(Clause clause) {
        Party all = Party.NOBODY;
        for (Edge edge : clause.chart().within(clause.start(), clause.limit(), PartyReader.PARTY)) {
            Party party = (Party) edge.value();
            if (!party.people().isEmpty() && !isOnlySpokenOf(clause, edge) && !isSubordinate(clause, edge)) {
                all = all.and(party);
            }
        }
        return all;
    }

    /** "…, who is on a visit", "…, which Poland supports". */
    private static boolean isSubordinate(Clause clause, Edge edge) {
        for (int i = clause.trigger().to(); i < edge.from() - 1; i++) {
            if (clause.chart().tokens().at(i).is(",") && clause.chart().has("subordinator", i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOnlySpokenOf(Clause clause, Edge edge) {
        int before = edge.from() - 1;
        while (before > 0 && clause.chart().has("article", before)) {
            before--;
        }
        boolean isAbout = before >= clause.trigger().to() && clause.chart().has("about", before);
        return isAbout || Governed.isOwner(clause.chart(), edge);
    }

    /** A state or organisation takes part where it follows the words directly, or "with", "and", "between". */
    private static boolean isDirect(Clause clause, Edge edge) {
        Chart chart = clause.chart();
        int before = edge.from() - 1;
        while (before > 0 && chart.has("article", before)) {
            before--;
        }
        return before < clause.trigger().to()
                || chart.has("with", before)
                || chart.has("and", before)
                        && !chart.within(clause.trigger().to(), before, PartyReader.PARTY)
                                .isEmpty();
    }

    List<Participant> participants(Clause clause) {
        boolean isHosted = clause.setting("host").equals("before");
        boolean isGuest = clause.setting("host").equals("after");
        List<Participant> participants = new ArrayList<>();
        subject.people()
                .forEach(who -> participants.add(
                        participant(who, isHosted ? Role.HOST : isGuest ? Role.GUEST : Role.TAKES_PART)));
        others.people().stream()
                .filter(who -> !subject.people().contains(who))
                .forEach(who -> participants.add(
                        participant(who, isHosted ? Role.GUEST : isGuest ? Role.HOST : Role.TAKES_PART)));
        return participants;
    }

    static Participant participant(Who who, Role role) {
        return new Participant(who.name(), who.side(), who.level(), role);
    }

    /** The sides of those who take part, else those that the words name too. */
    SortedSet<Side> sides(Clause clause) {
        SortedSet<Side> sides = new TreeSet<>();
        subject.and(others).people().forEach(who -> who.side().ifPresent(sides::add));
        new Whereabouts(clause).sideVisited().filter(side -> sides.size() == 1).ifPresent(sides::add);
        if (sides.size() < 2) {
            sides.addAll(subject.sides());
            sides.addAll(others.sides());
        }
        if (sides.size() < 2) {
            clause.chart()
                    .within(
                            clause.trigger().from(),
                            clause.trigger().to(),
                            SideReader.ADJECTIVE,
                            SideReader.SIDE,
                            SideReader.SEAT)
                    .forEach(edge -> sides.add((Side) edge.value()));
        }
        return sides;
    }

    boolean isEmpty() {
        return subject.isNobody() && others.isNobody();
    }

    /** People named in a span. */
    static List<Who> people(Chart chart, int from, int to) {
        return chart.within(from, to, PersonReader.PERSON).stream()
                .map(edge -> (Who) edge.value())
                .distinct()
                .toList();
    }
}
