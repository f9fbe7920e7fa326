package org.chancery.register.contact;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.reader.contact.Contact;
import org.chancery.register.told.DataFile;
import org.chancery.register.told.Folded;

/** What rounds of consultations are rounds of, where the document gives the body no name: "political consultations". */
final class Rounds {
    private static final String FILE = "rounds.words";

    /** So many words before the noun may say what it is of: "inter-ministerial political consultations". */
    private static final int MOST = 2;

    private static final Set<String> NOUNS = words("noun");
    private static final Set<String> LOOSE = words("loose");

    private static final Set<String> NEXT =
            words("next").stream().map(Folded::of).collect(Collectors.toUnmodifiableSet());

    private Rounds() {}

    /** Whether words speak of the sitting that comes after this one: "the next round". */
    static boolean isNext(Contact contact) {
        return Folded.words(contact.words().quote()).stream().anyMatch(NEXT::contains);
    }

    /** What a numbered round is of, in the words of the document; empty for other contacts. */
    static Optional<String> of(Contact contact) {
        boolean isRound = contact.kind() == Contact.Kind.CONSULTATIONS
                && contact.setting().ordinal().isPresent();
        return isRound ? name(contact.words().quote()) : Optional.empty();
    }

    private static Optional<String> name(String quote) {
        List<String> words = Arrays.asList(quote.split("[^\\p{L}\\p{M}-]+"));
        for (int at = 0; at < words.size(); at++) {
            String folded = Folded.of(words.get(at));
            if (NOUNS.stream().anyMatch(folded::startsWith)) {
                return Optional.of(String.join(" ", words.subList(start(words, at), at + 1)));
            }
        }
        return Optional.empty();
    }

    private static int start(List<String> words, int noun) {
        int start = noun;
        while (start > 0 && noun - start < MOST && isKind(words.get(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isKind(String word) {
        return !word.isEmpty() && Character.isLowerCase(word.charAt(0)) && !LOOSE.contains(Folded.of(word));
    }

    private static Set<String> words(String list) {
        return DataFile.lines(Rounds.class, FILE).stream()
                .filter(line -> line.startsWith(list + " "))
                .flatMap(line -> Arrays.stream(line.split(" ")).skip(1))
                .collect(Collectors.toUnmodifiableSet());
    }
}
