package org.chancery.register.contact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.reader.contact.Contact;

/** What rounds of consultations are rounds of, where the document gives the body no name: "political consultations". */
final class Rounds {
    // up to two words before the noun that say of what kind, as "political" and "inter-ministerial" do
    private static final Pattern CONSULTATIONS = Pattern.compile(
            "(?iu)((?:[\\p{L}-]+(?:al|ic|ary|ские?|ских|ым|ие|ых)\\s+){0,2})(consultations|dialogue|консультаци\\p{L}+|диалог\\p{L}*)");

    private Rounds() {}

    /** What a numbered round is of, in the words of the document; empty for other contacts. */
    static Optional<String> of(Contact contact) {
        boolean isRound = contact.kind() == Contact.Kind.CONSULTATIONS
                && contact.setting().ordinal().isPresent();
        if (!isRound) {
            return Optional.empty();
        }
        Matcher words = CONSULTATIONS.matcher(contact.words().quote());
        return words.find() ? Optional.of(words.group().strip()) : Optional.empty();
    }
}
