package org.chancery.reader.contact;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Item;
import org.chancery.reader.text.Words;
import org.chancery.reader.time.Edtf;

/**
 * A meeting, call, visit, session, consultations or conference that a text says took place or is going to.
 *
 * @param subkind state visit, courtesy call and the like, where the words tell
 * @param isMain whether the readout is about this contact
 * @param when day or period
 * @param where city or venue, without the state if there is a city
 * @param sides those who take part
 * @param participants the people whom the text puts there
 * @param setting where it belongs: body, number of the sitting, host event
 * @param movedFrom the day first set, of a contact that was moved
 */
public record Contact(
        Kind kind,
        Optional<Subkind> subkind,
        Status status,
        boolean isMain,
        Optional<Edtf> when,
        Optional<String> where,
        SortedSet<Side> sides,
        List<Participant> participants,
        Setting setting,
        Optional<Edtf> movedFrom,
        Words words)
        implements Item {
    /** What form the contact takes. */
    public enum Kind {
        MEETING,
        CALL,
        CONSULTATIONS,
        SESSION,
        VISIT,
        CONFERENCE,
        LETTERS
    }

    /** A narrower form, in the usage of protocol. */
    public enum Subkind {
        STATE_VISIT,
        OFFICIAL_VISIT,
        WORKING_VISIT,
        TRANSIT_VISIT,
        COURTESY_CALL,
        FAREWELL_CALL,
        CREDENTIALS,
        SIGNING,
        SUMMONS
    }

    /** Whether it took place. A postponed contact is cancelled. */
    public enum Status {
        HELD,
        PLANNED,
        CANCELLED
    }

    /**
     * Where a contact belongs.
     *
     * @param body the named mechanism or organ that sits
     * @param ordinal the number of the sitting, from 1
     * @param occasion the event on whose sidelines the contact took place
     * @param host the side that receives
     * @param coChairs the names of people or organisations that chair together
     */
    public record Setting(
            Optional<String> body,
            OptionalInt ordinal,
            Optional<String> occasion,
            Optional<Side> host,
            List<String> coChairs) {
        public static final Setting NONE =
                new Setting(Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty(), List.of());

        public Setting {
            coChairs = List.copyOf(coChairs);
            if (ordinal.isPresent() && ordinal.getAsInt() < 1) {
                throw new IllegalArgumentException("sittings are counted from 1: " + ordinal.getAsInt());
            }
        }
    }

    public Contact {
        sides = sorted(sides);
        participants = List.copyOf(participants);
    }

    /** This contact, held at a place that other words of the text tell. */
    Contact at(String place) {
        return new Contact(
                kind,
                subkind,
                status,
                isMain,
                when,
                Optional.of(place),
                sides,
                participants,
                setting,
                movedFrom,
                words);
    }

    /** This contact, held on a day that other words of the text tell. */
    Contact on(Edtf day) {
        return new Contact(
                kind, subkind, status, isMain, Optional.of(day), where, sides, participants, setting, movedFrom, words);
    }

    /** This contact as one that the readout is about. */
    Contact asMain() {
        return new Contact(kind, subkind, status, true, when, where, sides, participants, setting, movedFrom, words);
    }

    /** This contact, told by other words as well. */
    Contact toldBy(Words all) {
        return new Contact(kind, subkind, status, isMain, when, where, sides, participants, setting, movedFrom, all);
    }

    private static SortedSet<Side> sorted(Collection<Side> sides) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(sides));
    }
}
