package org.chancery.register.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.person.Level;
import org.chancery.reader.side.Side;
import org.chancery.register.entry.ContactEntry;
import org.chancery.register.entry.Rung;

/** The contact ladder: when each side was last met at each level. */
public final class Ladder {
    private Ladder() {}

    /**
     * The rungs, the highest level first, the sides of a level in their order.
     *
     * @param contacts latest first
     */
    public static List<Rung> of(List<ContactEntry> contacts, SortedSet<Side> pair) {
        List<Rung> rungs = new ArrayList<>();
        for (Side side : pair) {
            Map<Level, ContactEntry> last = new EnumMap<>(Level.class);
            for (ContactEntry contact : contacts) {
                if (contact.status() == Contact.Status.HELD) {
                    contact.level(side).ifPresent(level -> last.putIfAbsent(level, contact));
                }
            }
            last.forEach((level, contact) -> rungs.add(new Rung(level, side, contact)));
        }
        rungs.sort(Comparator.comparing(Rung::level).thenComparing(Rung::side));
        return rungs;
    }
}
