package org.chancery.reader.organisation;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.reader.language.Language;
import org.chancery.reader.organisation.Organisation.Kind;

/** Tells whether two names in one text name one body. */
final class SameBody {
    private final Language language;
    private final Map<String, List<String>> roots = new HashMap<>();
    private final Map<String, Boolean> foreignMinistries = new HashMap<>();

    SameBody(Language language) {
        this.language = language;
    }

    boolean isOne(Mention known, Mention mention) {
        if (known.identity().isPresent() && mention.identity().isPresent()) {
            return known.identity().equals(mention.identity());
        }
        if (isAcronym(known, mention) || isAcronym(mention, known)) {
            return true;
        }
        if (known.kind() != mention.kind()) {
            return known.name().equalsIgnoreCase(mention.name());
        }
        boolean isNamedAlike = isWithin(known.name(), mention.name()) || isWithin(mention.name(), known.name());
        boolean isOneOffice = isForeignMinistry(known) && isForeignMinistry(mention) || isOneCore(known, mention);
        return (isNamedAlike && known.kind() != Kind.INTERNATIONAL || isOneOffice) && isCompatible(known, mention)
                || known.name().equalsIgnoreCase(mention.name()) && isCompatible(known, mention);
    }

    /** Whether a listed company is one named elsewhere: the one name within the other. */
    boolean isNamedAlike(Organisation known, Organisation company) {
        boolean isWithin = isWithin(known.name(), company.name()) || isWithin(company.name(), known.name());
        return isWithin && (known.kind() == Kind.COMPANY || known.name().equals(company.name()));
    }

    private static boolean isAcronym(Mention full, Mention shorter) {
        return full.acronym().filter(shorter.name()::equalsIgnoreCase).isPresent();
    }

    private static boolean isCompatible(Mention known, Mention mention) {
        return known.side().isEmpty()
                || mention.side().isEmpty()
                || known.side().equals(mention.side());
    }

    boolean isForeignMinistry(Mention mention) {
        return mention.kind() == Kind.GOVERNMENT
                && foreignMinistries.computeIfAbsent(mention.name(), name -> language.names("foreign-ministry", name));
    }

    /** "Council X of Y" and "Y's Council X": the same words but those that name the side they share. */
    private static boolean isOneCore(Mention known, Mention mention) {
        if (known.side().isEmpty() || !known.side().equals(mention.side()) || known.kind() != Kind.GOVERNMENT) {
            return false;
        }
        List<String> first = words(known.name());
        List<String> second = words(mention.name());
        long common = first.stream().filter(second::contains).count();
        return common >= 2 && common >= Math.min(first.size(), second.size()) - 1;
    }

    /** The words of a name that tell something. */
    static List<String> words(String name) {
        return List.of(name.toLowerCase(Locale.ROOT).split("\\P{L}+")).stream()
                .filter(word -> word.length() > 2)
                .toList();
    }

    /** "Selena" within "Selena Group": whole words, in whatever case they stand. */
    private boolean isWithin(String longer, String shorter) {
        return Collections.indexOfSubList(roots(longer), roots(shorter)) >= 0;
    }

    /** What the forms of a name have in common, word by word. */
    List<String> roots(String name) {
        return roots.computeIfAbsent(name, language::roots);
    }
}
