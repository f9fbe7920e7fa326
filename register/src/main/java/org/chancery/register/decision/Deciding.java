package org.chancery.register.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.chancery.register.RegisterException;
import org.chancery.register.database.Ids;
import org.chancery.register.database.Instants;
import org.chancery.register.document.DocumentId;
import org.chancery.register.document.StoredDocument;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * A person deciding. Each decision is kept whole or not at all, with its line in the history; one that cannot stand is
 * refused with an {@link UnsoundDecisionException}. All throw a {@link RegisterException} if the register cannot be
 * written.
 */
public final class Deciding {
    private final Jdbi db;
    private final Clock clock;
    private final String who;
    private final String why;

    /**
     * The decisions of one person for one reason.
     *
     * @param who the person's name
     * @param why may be empty
     * @throws UnsoundDecisionException if nobody is named
     */
    public Deciding(Jdbi db, Clock clock, String who, String why) {
        if (who.isBlank()) {
            throw new UnsoundDecisionException("a decision needs the name of who decides");
        }
        this.db = db;
        this.clock = clock;
        this.who = who;
        this.why = why;
    }

    /**
     * Finds an item, an entry, or one field of either, right as it is.
     *
     * @param field the one that is right; empty for the whole
     */
    public Decision confirm(Subject subject, Optional<String> field) {
        return decide(handle -> new Soundness(handle).confirm(subject, field));
    }

    /**
     * Gives a field another value.
     *
     * @param given as a person writes it; blank for none
     */
    public Decision correct(Subject subject, String field, String given) {
        return decide(handle -> new Soundness(handle).correct(subject, field, given));
    }

    /**
     * Finds an item, an entry, or one field of an entry, wrong.
     *
     * @param field that of an entry; empty for the whole
     */
    public Decision reject(Subject subject, Optional<String> field) {
        return decide(handle -> new Soundness(handle).reject(subject, field));
    }

    /** Adds an item to a document; the decision's act names it. */
    public Decision add(DocumentId id, Addition addition) {
        return decide(handle -> {
            StoredDocument document = DecidedDocuments.find(handle, id)
                    .orElseThrow(() -> new UnsoundDecisionException("there is no document " + id));
            UUID item = Ids.at(clock.instant());
            Act act = new Soundness(handle).add(item, document, addition);
            handle.createUpdate("""
                insert into item (id, document_id, kind, added_by, known_at)
                values (:id, :document, :kind, :who, :now)
                """)
                    .bind("id", item.toString())
                    .bind("document", id.toString())
                    .bind("kind", addition.kind().code())
                    .bind("who", who)
                    .bind("now", Instants.text(clock.instant()))
                    .execute();
            return act;
        });
    }

    /** Makes one entry of two, each given by all its items. */
    public Decision merge(List<UUID> one, List<UUID> other) {
        return decide(handle -> new Soundness(handle).merge(one, other));
    }

    /** Makes two entries of one, whose items are given as those that stay and those that leave. */
    public Decision split(List<UUID> stay, List<UUID> leave) {
        return decide(handle -> new Soundness(handle).split(stay, leave));
    }

    /** Finds a link right. */
    public Decision accept(Link link) {
        return decide(handle -> new Act.AcceptLink(new Soundness(handle).link(link)));
    }

    /** Finds a link wrong. */
    public Decision refuse(Link link) {
        return decide(handle -> new Act.RefuseLink(new Soundness(handle).link(link)));
    }

    /** Takes a decision back. */
    public Decision revoke(UUID decision) {
        return decide(handle -> new Soundness(handle).revoke(decision));
    }

    private Decision decide(Function<Handle, Act> sound) {
        try {
            return db.inTransaction(handle -> keep(handle, sound.apply(handle)));
        } catch (JdbiException e) {
            throw new RegisterException("cannot keep the decision of " + who + " in the register", e);
        }
    }

    private Decision keep(Handle handle, Act act) {
        Instant now = after(handle);
        Decision decision = new Decision(Ids.at(now), act, who, now, why);
        EntryRows entries = new EntryRows(handle, now);
        founders(act).forEach(entries::keep);
        new DecisionTable(handle).write(decision);
        entries.redirect();
        Set<DocumentId> documents = documents(handle, decision);
        documents.forEach(document -> {
            DecidedRelations.keep(handle, document);
            note(handle, "document", document.toString());
        });
        note(handle, "decision", decision.id().toString());
        if (documents.isEmpty()) {
            history(handle, decision, null);
        }
        documents.forEach(document -> history(handle, decision, document.toString()));
        return decision;
    }

    /** A later decision is kept with a later instant, also where the clock stands still or has been put back. */
    private Instant after(Handle handle) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return handle.createQuery("select known_at from decision order by known_at desc, id desc limit 1")
                .map((row, context) -> Instant.parse(row.getString("known_at")))
                .findFirst()
                .filter(last -> !last.isBefore(now))
                .map(last -> last.plusMillis(1))
                .orElse(now);
    }

    private static List<UUID> founders(Act act) {
        return switch (act) {
            case Act.Merge(var one, var other) -> List.of(one.getFirst(), other.getFirst());
            case Act.Split(var stay, var leave) -> List.of(stay.getFirst(), leave.getFirst());
            case Act.Confirm(Subject.OfEntry(UUID id), var field, var values) -> List.of(id);
            case Act.Correct(Subject.OfEntry(UUID id), var field, var value) -> List.of(id);
            case Act.Reject(Subject.OfEntry(UUID id), var field) -> List.of(id);
            case Act.Confirm item -> List.of();
            case Act.Correct item -> List.of();
            case Act.Reject item -> List.of();
            case Act.Add add -> List.of();
            case Act.AcceptLink accept -> List.of();
            case Act.RefuseLink refuse -> List.of();
            case Act.Revoke revoke -> List.of();
        };
    }

    /** The documents on whose items it is, or was that which it takes back. */
    private static Set<DocumentId> documents(Handle handle, Decision decision) {
        return new LinkedHashSet<>(handle.createQuery("""
            select item.document_id as document
              from decision
              join item on item.id = decision.item_id or item.id = decision.other_item
             where decision.id = :id
             order by document
            """)
                .bind("id", decision.id().toString())
                .map((row, context) -> DocumentId.parse(row.getString("document")))
                .list());
    }

    private static void note(Handle handle, String kind, String subject) {
        handle.createUpdate("insert into change (kind, subject) values (:kind, :subject)")
                .bind("kind", kind)
                .bind("subject", subject)
                .execute();
    }

    private static void history(Handle handle, Decision decision, @Nullable String document) {
        handle.createUpdate("""
            insert into history (at, act, document_id, who, account) values (:at, 'decide', :document, :who, :account)
            """)
                .bind("at", Instants.text(decision.when()))
                .bind("document", document)
                .bind("who", decision.who())
                .bind("account", decision.act().told())
                .execute();
    }
}
