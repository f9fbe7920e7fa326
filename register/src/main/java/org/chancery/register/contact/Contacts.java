package org.chancery.register.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.reader.time.Edtf;
import org.chancery.register.decision.Rulings;
import org.chancery.register.entry.BodyEntry;
import org.chancery.register.entry.ContactEntry;
import org.chancery.register.told.Clusters;
import org.chancery.register.told.Kinship;
import org.chancery.register.told.Ruled;
import org.chancery.register.told.SideWords;

/** Contacts across documents: one told by both sides, an agency and a later mention is one contact. */
public final class Contacts {
    private final List<ContactEntry> entries;
    private final Map<UUID, ContactEntry> byItem = new HashMap<>();
    private final BodyNames bodies;

    /**
     * The contacts of a relation, as its documents tell them.
     *
     * @param rulings which of them people have merged and split
     */
    public Contacts(ToldContacts told, Rulings rulings, SideWords sides) {
        bodies = told.bodies();
        Kinship<Telling> same = Ruled.by(
                rulings,
                new SameContact(bodies, sides),
                telling -> List.of(telling.told().id()));
        Merging merging = new Merging(bodies, same, sides);
        List<Dated> dated = new ArrayList<>();
        for (List<Telling> cluster : Clusters.of(told.tellings(), same, SameContact.ENOUGH)) {
            ContactEntry entry = merging.entry(cluster);
            cluster.forEach(telling -> byItem.put(telling.told().id(), entry));
            LocalDate day =
                    entry.when().flatMap(Edtf::last).orElse(cluster.getFirst().published());
            dated.add(new Dated(day, entry));
        }
        dated.sort(Comparator.comparing(Dated::day).reversed());
        entries = dated.stream().map(Dated::entry).toList();
    }

    private record Dated(LocalDate day, ContactEntry entry) {}

    /** Latest first; those without a day by their document's day. */
    public List<ContactEntry> entries() {
        return entries;
    }

    /** The contact of which an item tells; empty if the item is none of this relation's. */
    public Optional<ContactEntry> of(UUID item) {
        return Optional.ofNullable(byItem.get(item));
    }

    /** The standing bodies whose sessions the contacts are, by name. */
    public List<BodyEntry> bodies() {
        return new Bodies(bodies).of(entries);
    }
}
