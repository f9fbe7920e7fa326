package org.chancery.reader.organisation;

import java.util.Collections;
import java.util.List;
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
        List<String> one = language.roots(known.name());
        List<String> other = language.roots(mention.name());
        boolean isNamedAlike = isWithin(one, other) || isWithin(other, one);
        return isNamedAlike && known.kind() != Kind.INTERNATIONAL && isCompatible(known, mention)
                || one.equals(other)
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

    /** "Selena" within "Selena Group": whole words, in whatever case they stand. */
    private static boolean isWithin(List<String> longer, List<String> shorter) {
        return Collections.indexOfSubList(longer, shorter) >= 0;
    }
}
