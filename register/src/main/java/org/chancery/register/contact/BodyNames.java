package org.chancery.register.contact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.organisation.Organisation;
import org.chancery.register.told.Clusters;
import org.chancery.register.told.Folded;
import org.chancery.register.told.Kinship;
import org.chancery.register.told.Likeness;
import org.chancery.register.told.SideWords;
import org.chancery.register.told.Told;

/** Which names are of one body: full, short, and by its letters. */
final class BodyNames {
    private static final double ENOUGH = 0.7;
    private static final double MOSTLY = 0.75;

    private final Map<String, List<String>> families = new HashMap<>();

    /**
     * The names that contacts give to bodies, with what organisations of the same documents are called by letters.
     */
    BodyNames(List<Told<Contact>> contacts, List<Told<Organisation>> organisations, SideWords sides) {
        Map<String, BodyName> names = new LinkedHashMap<>();
        contacts.forEach(told -> Telling.bodyOf(told.item())
                .ifPresent(body -> names.putIfAbsent(
                        body, BodyName.of(body, told.document().language(), sides))));
        List<List<String>> together = new ArrayList<>();
        for (Told<Organisation> told : organisations) {
            List<String> forms = Stream.concat(Stream.of(told.item().name()), told.item().spellings().stream())
                    .toList();
            if (told.item().kind() == Organisation.Kind.MECHANISM) {
                forms.forEach(form -> names.putIfAbsent(
                        form, BodyName.of(form, told.document().language(), sides)));
                together.add(forms);
            }
        }
        for (List<BodyName> cluster : Clusters.of(List.copyOf(names.values()), new OneBody(together), ENOUGH)) {
            List<String> family = cluster.stream()
                    .sorted(Comparator.comparing((BodyName name) -> name.isAcronym())
                            .thenComparing(name -> !Folded.isLatin(name.written()))
                            .thenComparingInt(name -> -name.words().size())
                            .thenComparingInt(name -> -name.written().length())
                            .thenComparing(BodyName::written))
                    .map(BodyName::written)
                    .toList();
            cluster.forEach(name -> families.put(name.written(), family));
        }
    }

    /** All names of the body that is called so, the fullest first. */
    List<String> family(String name) {
        return families.getOrDefault(name, List.of(name));
    }

    /** The fullest name of the body that is called so. */
    String fullest(String name) {
        return family(name).getFirst();
    }

    /** Whether two contacts may be of one body: both name the same, or one names none. */
    boolean mayBeOne(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || fullest(one.get()).equals(fullest(other.get()));
    }

    /** When two names are of one body. */
    private record OneBody(List<List<String>> together) implements Kinship<BodyName> {
        @Override
        public Collection<String> keys(BodyName name) {
            // bodies of a relation are few: all are compared
            return List.of("body");
        }

        @Override
        public Likeness likeness(BodyName one, BodyName other) {
            boolean isToldSo = together.stream()
                    .anyMatch(forms -> forms.contains(one.written()) && forms.contains(other.written()));
            if (isToldSo) {
                return Likeness.of(1, "a document gives both names to one body");
            }
            if (one.mayBeCalled(other) || other.mayBeCalled(one)) {
                return Likeness.of(0.8, "the letters of the name");
            }
            double shared = one.shared(other);
            return shared >= MOSTLY ? Likeness.of(shared * 0.9, "the same words but for the sides") : Likeness.NONE;
        }

        /** Each with words that the other lacks: two bodies, unless nearly all words are the same. */
        @Override
        public boolean areTwo(BodyName one, BodyName other) {
            boolean isOfLetters = one.isAcronym() || other.isAcronym();
            return !isOfLetters && one.differs(other) && one.shared(other) < MOSTLY;
        }
    }
}
