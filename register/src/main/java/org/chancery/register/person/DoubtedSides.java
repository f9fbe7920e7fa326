package org.chancery.register.person;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chancery.reader.person.Person;
import org.chancery.reader.text.Doubt;
import org.chancery.register.document.StoredDocument;
import org.chancery.register.item.StoredItem;

/** People of whose side the reader of their document was unsure. */
final class DoubtedSides {
    private static final Set<Doubt.Kind> OF_SIDES =
            EnumSet.of(Doubt.Kind.SIDE_BY_ORDER, Doubt.Kind.SIDE_BY_COMPANY, Doubt.Kind.SIDE_LEFT_OVER);

    private DoubtedSides() {}

    /** The items whose side was settled by no words of their own. */
    static Set<UUID> in(List<StoredDocument> documents) {
        Set<UUID> doubted = new HashSet<>();
        for (StoredDocument document : documents) {
            List<Doubt> doubts = document.doubts().stream()
                    .filter(doubt -> OF_SIDES.contains(doubt.kind()))
                    .toList();
            for (StoredItem stored : document.items()) {
                if (stored.item() instanceof Person person && isDoubted(person, doubts)) {
                    doubted.add(stored.id());
                }
            }
        }
        return doubted;
    }

    private static boolean isDoubted(Person person, List<Doubt> doubts) {
        return doubts.stream()
                .anyMatch(doubt -> person.words().passages().stream().anyMatch(doubt.at()::overlaps));
    }
}
