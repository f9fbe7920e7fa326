package org.chancery.briefing.wording;

import java.util.Locale;
import java.util.Optional;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.figure.Measure;
import org.chancery.reader.person.Level;
import org.chancery.reader.person.Post;
import org.chancery.reader.position.Position;
import org.chancery.reader.undertaking.Undertaking;
import org.chancery.register.entry.ContactEntry;

/** The terms of the trade in English, in lower case where a sentence may go on with them. */
public final class Terms {
    private Terms() {}

    public static String of(Level level) {
        return switch (level) {
            case CHARGE_D_AFFAIRES -> "chargé d'affaires";
            case GOVERNOR_OR_MAYOR -> "governor or mayor";
            default -> words(level);
        };
    }

    /** The form of a contact, by its narrower name where it has one. */
    public static String of(ContactEntry contact) {
        return of(contact.kind(), contact.subkind());
    }

    /** The form of a contact, by its narrower name where it has one. */
    public static String of(Contact.Kind kind, Optional<Contact.Subkind> subkind) {
        return subkind.map(Terms::of).orElseGet(() -> of(kind));
    }

    private static String of(Contact.Kind kind) {
        return kind == Contact.Kind.LETTERS ? "exchange of letters" : words(kind);
    }

    private static String of(Contact.Subkind subkind) {
        return subkind == Contact.Subkind.CREDENTIALS ? "presentation of credentials" : words(subkind);
    }

    public static String of(Undertaking.Kind kind) {
        return switch (kind) {
            case COMMITTED -> "promised";
            case PLANNED -> "announced";
            case AGREED, SIGNED, PROPOSED, INVITED, REQUESTED -> words(kind);
        };
    }

    public static String of(Position.Act act) {
        return words(act);
    }

    public static String of(Measure measure) {
        return measure == Measure.GDP ? "GDP" : measure.code();
    }

    /** How a person stands to a post, before its title; empty for one who simply holds it. */
    public static String before(Post.Standing standing) {
        return switch (standing) {
            case HOLDS -> "";
            case ACTING -> "acting ";
            case FORMER -> "former ";
            case ELECT -> "incoming ";
        };
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
