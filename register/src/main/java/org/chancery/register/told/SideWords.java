package org.chancery.register.told;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.reader.Reader;
import org.chancery.reader.side.Side;
import org.chancery.reader.side.SideMention;
import org.chancery.reader.text.KeptText;

/**
 * Which words of a name name sides: what is "Kazakh-Polish" of a commission, and whose ministry published a text. It
 * remembers every name that it was asked of, and so serves one record and no longer.
 */
public final class SideWords {
    private final Reader reader;
    private final Map<String, List<SideMention>> known = new ConcurrentHashMap<>();

    /** By the vocabulary of a reader. */
    public SideWords(Reader reader) {
        this.reader = reader;
    }

    /** The side that a name names first, as "Embassy of Portugal in Estonia" names Portugal; empty if it names none. */
    public Optional<Side> firstIn(String name, String language) {
        return mentions(name, language).stream().map(SideMention::side).findFirst();
    }

    /** All sides that words name or call by their adjective. */
    public SortedSet<Side> mentioned(String words, String language) {
        SortedSet<Side> sides = new TreeSet<>();
        mentions(words, language).stream()
                .filter(mention -> mention.form() != SideMention.Form.SEAT)
                .forEach(mention -> sides.add(mention.side()));
        return sides;
    }

    /** The sides whose seats of government words name. */
    public SortedSet<Side> seated(String words, String language) {
        SortedSet<Side> seats = new TreeSet<>();
        mentions(words, language).stream()
                .filter(mention -> mention.form() == SideMention.Form.SEAT)
                .forEach(mention -> seats.add(mention.side()));
        return seats;
    }

    /** Whether a name is that of a state or organisation, and not of a city where it sits. */
    public boolean isSide(String name, String language) {
        return without(name, language).isBlank()
                && mentions(name, language).stream().allMatch(mention -> mention.form() == SideMention.Form.NAME);
    }

    /** The name without the words that name sides or call them by their adjective. */
    public String without(String name, String language) {
        return without(
                name,
                mentions(name, language).stream()
                        .filter(mention -> mention.form() != SideMention.Form.SEAT)
                        .toList());
    }

    /** The name without the words that name sides, call them by their adjective, or name where they sit. */
    public String withoutAll(String name, String language) {
        return without(name, mentions(name, language));
    }

    private static String without(String name, List<SideMention> mentions) {
        StringBuilder rest = new StringBuilder(name);
        for (SideMention mention : mentions.reversed()) {
            rest.replace(mention.at().start(), mention.at().end(), " ");
        }
        return rest.toString();
    }

    private List<SideMention> mentions(String name, String language) {
        return known.computeIfAbsent(
                language + " " + name, unknown -> List.copyOf(reader.sides(new KeptText(name), language)));
    }
}
