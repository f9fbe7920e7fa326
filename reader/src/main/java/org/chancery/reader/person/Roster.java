package org.chancery.reader.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.reader.language.Language;
import org.chancery.reader.side.Side;

/** The people of a text by whom they serve and what they hold, each list in the order of the text. */
public final class Roster {
    private record Rank(Optional<Level> level, Optional<Side> side) {}

    private final Language language;
    private final Map<Side, List<Who>> bySide = new HashMap<>();
    private final Map<Optional<Level>, List<Who>> byLevel = new HashMap<>();
    private final Map<Rank, List<Who>> byRank = new HashMap<>();
    private final List<Who> people;

    /** By the words of their posts, as soon as somebody asks. */
    private final Map<String, List<Who>> byPostWord = new HashMap<>();

    /** Of people of whom all is known. */
    public Roster(Language language, List<Who> people) {
        this.language = language;
        this.people = people;
        for (Who who : people) {
            Optional<Level> level = who.level();
            who.side().ifPresent(side -> add(bySide, side, who));
            add(byLevel, level, who);
            add(byRank, new Rank(level, who.side()), who);
        }
    }

    private static <K> void add(Map<K, List<Who>> index, K key, Who who) {
        index.computeIfAbsent(key, unknown -> new ArrayList<>()).add(who);
    }

    public List<Who> serving(Side side) {
        return bySide.getOrDefault(side, List.of());
    }

    /** Those of a level; of a side, where one is given. */
    public List<Who> ranked(Optional<Level> level, Optional<Side> side) {
        return side.isEmpty()
                ? byLevel.getOrDefault(level, List.of())
                : byRank.getOrDefault(new Rank(level, side), List.of());
    }

    /** The first who has a post with the words in its title; of a side, where one is given. */
    public Optional<Who> holding(String words, Optional<Side> side) {
        if (byPostWord.isEmpty()) {
            people.forEach(who -> new HashSet<>(who.postWords()).forEach(word -> add(byPostWord, word, who)));
        }
        return language.roots(words).stream()
                .map(word -> byPostWord.getOrDefault(word, List.of()))
                .min(Comparator.comparingInt(List::size))
                .flatMap(holders -> holders.stream()
                        .filter(who -> side.isEmpty() || who.side().equals(side))
                        .filter(who -> who.hasPostNamed(words))
                        .findFirst());
    }
}
