package org.chancery.desk.address;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.chancery.briefing.wording.SideNames;
import org.chancery.desk.failure.RefusedException;
import org.chancery.desk.failure.Sentence;
import org.chancery.reader.side.Side;
import org.chancery.register.relation.Relation;

/**
 * Two sides as an address names them: {@code KZ-PL}, {@code KZ-@EU}. The first is the side for which a page is written.
 */
public record Pair(Side from, Side with) {
    public Pair {
        if (from.equals(with)) {
            throw new RefusedException(Sentence.NO_SUCH_SIDE, from.key() + "-" + with.key());
        }
    }

    /**
     * Reads what an address names.
     *
     * @throws RefusedException if it names no two sides
     */
    public static Pair parse(String text) {
        String[] keys = text.split("-", -1);
        if (keys.length != 2) {
            throw new RefusedException(Sentence.NO_SUCH_SIDE, text);
        }
        return new Pair(side(keys[0]), side(keys[1]));
    }

    public static Pair of(Relation relation) {
        return new Pair(relation.one(), relation.other());
    }

    /** The same sides, for the one that is named; for the first if none is. */
    public Pair from(String key) {
        Side side = key.isEmpty() ? from : side(key);
        if (side.equals(from)) {
            return this;
        }
        if (side.equals(with)) {
            return turned();
        }
        throw new RefusedException(Sentence.NO_SUCH_SIDE, key);
    }

    public Pair turned() {
        return new Pair(/* from= */ with, /* with= */ from);
    }

    public Relation relation() {
        return Relation.between(from, with);
    }

    public String fromName() {
        return SideNames.of(from);
    }

    public String withName() {
        return SideNames.of(with);
    }

    /** The address of the relation's room as of a day. */
    public String room(LocalDate day) {
        return path() + "?for=" + day;
    }

    /** The address of the brief as of a day. */
    public String brief(LocalDate day) {
        return path() + "/brief" + query(day);
    }

    /**
     * The address at which the brief can be taken along.
     *
     * @param ending html or md
     */
    public String briefFile(String ending, LocalDate day) {
        return path() + "/brief." + ending + query(day);
    }

    private String path() {
        return "/relations/" + code(from) + "-" + code(with);
    }

    private String query(LocalDate day) {
        return "?from=" + code(from) + "&for=" + day;
    }

    private static String code(Side side) {
        return URLEncoder.encode(side.key(), StandardCharsets.UTF_8);
    }

    private static Side side(String key) {
        try {
            Side side = Side.ofKey(key);
            if (SideNames.isKnown(side)) {
                return side;
            }
        } catch (IllegalArgumentException e) {
            throw refused(key, e);
        }
        throw new RefusedException(Sentence.NO_SUCH_SIDE, key);
    }

    private static RefusedException refused(String key, IllegalArgumentException cause) {
        RefusedException refused = new RefusedException(Sentence.NO_SUCH_SIDE, key);
        refused.initCause(cause);
        return refused;
    }
}
