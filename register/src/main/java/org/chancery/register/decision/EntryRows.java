package org.chancery.register.decision;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.chancery.register.database.Instants;
import org.jdbi.v3.core.Handle;

/** The entries that decisions name, and where the names of merged ones lead. */
final class EntryRows {
    private final Handle handle;
    private final String now;

    /** In the transaction of a handle. */
    EntryRows(Handle handle, Instant now) {
        this.handle = handle;
        this.now = Instants.text(now);
    }

    /** An entry bears the name of the item that founded it. */
    void keep(UUID founder) {
        handle.createUpdate("""
            insert into entry (id, kind, item_id, known_at)
            select id, kind, id, :now from item where id = :id
            on conflict do nothing
            """).bind("id", founder.toString()).bind("now", now).execute();
    }

    /** Makes the names of merged entries lead where the standing decisions say, and no other name anywhere. */
    void redirect() {
        Map<UUID, UUID> redirects = Decisions.now(handle).rulings().redirects();
        handle.createUpdate("delete from entry_redirect").execute();
        redirects.values().forEach(this::keep);
        redirects.forEach((from, to) -> handle.createUpdate("""
            insert into entry_redirect (entry_id, to_entry_id, known_at)
            select entry.id, :to, :now from entry where entry.id = :from
            """)
                .bind("from", from.toString())
                .bind("to", to.toString())
                .bind("now", now)
                .execute());
    }

    /** Where a name leads: to itself unless its entry was merged. */
    static UUID leadsTo(Handle handle, UUID name) {
        return handle.createQuery("select to_entry_id from entry_redirect where entry_id = :name order by entry_id")
                .bind("name", name.toString())
                .map((row, context) -> UUID.fromString(row.getString("to_entry_id")))
                .findFirst()
                .orElse(name);
    }
}
