package org.chancery.reader.organisation;

import org.chancery.reader.language.Language;
import org.chancery.reader.organisation.Organisation.Kind;

/** Tells whether two names in one text name one body. */
final class SameBody {
    private final Language language;

    SameBody(Language language) {
        this.language = language;
    }

    boolean isOne(Organisation known, Organisation mention) {
        if (known.kind() != mention.kind()) {
            return false;
        }
        boolean isNamedAlike = known.name().equalsIgnoreCase(mention.name())
                || isWithin(known.name(), mention.name())
                || isWithin(mention.name(), known.name());
        return isNamedAlike && known.kind() != Kind.INTERNATIONAL && isCompatible(known, mention)
                || known.name().equalsIgnoreCase(mention.name())
                || isForeignMinistry(known) && isForeignMinistry(mention) && isCompatible(known, mention);
    }

    private static boolean isCompatible(Organisation known, Organisation mention) {
        return known.side().isEmpty()
                || mention.side().isEmpty()
                || known.side().equals(mention.side());
    }

    private boolean isForeignMinistry(Organisation organisation) {
        return organisation.kind() == Kind.GOVERNMENT && language.names("foreign-ministry", organisation.name());
    }

    /** "Selena" within "Selena Group": whole words at the start. */
    private static boolean isWithin(String longer, String shorter) {
        return longer.length() > shorter.length() && (" " + longer + " ").contains(" " + shorter + " ");
    }
}
