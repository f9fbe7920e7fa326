package org.chancery.register.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.reader.person.Level;
import org.chancery.reader.person.Post;
import org.chancery.reader.side.Side;
import org.chancery.reader.time.Edtf;
import org.chancery.register.entry.PersonEntry;
import org.chancery.register.entry.PersonEntry.Tenure;
import org.chancery.register.evidence.Evidence;

/** Ends the tenure of one of whom no document tells it when another takes up the very post, if a side has it but once. */
final class Successions {
    private record Office(Side side, Level level) {}

    /** A tenure that is told to have begun. */
    private record Begun(PersonEntry person, Tenure tenure, Edtf when) {}

    private final Map<Office, List<Begun>> begun = new HashMap<>();

    private Successions(List<PersonEntry> people) {
        for (PersonEntry person : people) {
            for (Tenure tenure : person.tenures()) {
                tenure.from()
                        .filter(when -> when.first().isPresent())
                        .ifPresent(when -> office(person, tenure)
                                .ifPresent(office -> begun.computeIfAbsent(office, unknown -> new ArrayList<>())
                                        .add(new Begun(person, tenure, when.start()))));
            }
        }
    }

    /** The people in their order, with the tenures ended that others' beginnings end. */
    static List<PersonEntry> settled(List<PersonEntry> people) {
        Successions successions = new Successions(people);
        return people.stream().map(successions::settled).toList();
    }

    private PersonEntry settled(PersonEntry person) {
        List<Tenure> tenures = person.tenures().stream()
                .map(tenure -> tenure.to().isPresent()
                        ? tenure
                        : successor(person, tenure)
                                .map(next -> ended(tenure, next))
                                .orElse(tenure))
                .toList();
        return tenures.equals(person.tenures()) ? person : person.holding(tenures);
    }

    /** Who took up the post first after the person had it, if no document tells of the person in it since. */
    private Optional<Begun> successor(PersonEntry person, Tenure tenure) {
        return office(person, tenure).stream()
                .flatMap(office -> begun.getOrDefault(office, List.of()).stream())
                .filter(next -> !next.person().equals(person) && isSamePost(next.tenure(), tenure))
                .filter(next -> isAfter(next.when(), tenure))
                .min(Comparator.comparing(Begun::when, Edtf.BY_FIRST)
                        .thenComparing(next -> next.person().name()));
    }

    private static boolean isAfter(Edtf taken, Tenure tenure) {
        Optional<LocalDate> began = tenure.from().flatMap(Edtf::first).or(tenure::firstCited);
        boolean isLater = began.flatMap(day -> taken.last().map(day::isBefore)).orElse(false);
        boolean isSeenSince = tenure.standing() != Post.Standing.FORMER
                && tenure.lastCited()
                        .flatMap(day -> taken.last().map(day::isAfter))
                        .orElse(true);
        return isLater && !isSeenSince;
    }

    private static Tenure ended(Tenure tenure, Begun next) {
        String reason = next.person().name() + " took up the post in " + next.when();
        Evidence inference = new Evidence.Inference(
                reason,
                List.of(next.tenure().evidence().getFirst(), tenure.evidence().getFirst()));
        return tenure.until(next.when(), inference);
    }

    /** The office of which a side has one: by its level, or as minister or ambassador by its field. */
    private static Optional<Office> office(PersonEntry person, Tenure tenure) {
        return tenure.level()
                .filter(level -> level.isOnePerSide() || level == Level.MINISTER || level == Level.AMBASSADOR)
                .flatMap(level -> person.side().map(side -> new Office(side, level)));
    }

    private static boolean isSamePost(Tenure one, Tenure other) {
        return one.level().filter(Level::isOnePerSide).isPresent()
                || Stream.of(one, other)
                                .map(tenure -> PostTitle.of(Post.held(tenure.post(), tenure.level()))
                                        .field())
                                .distinct()
                                .count()
                        == 1;
    }
}
