package org.chancery.register.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chancery.reader.person.Person;
import org.chancery.reader.side.Side;
import org.chancery.register.told.Told;

/**
 * One way in which documents speak of someone: the same spelling, side and posts, however often.
 *
 * @param told earliest first; never empty
 */
record Mentioned(NameForm form, Optional<Side> side, List<PostTitle> posts, List<Told<Person>> told) {
    Mentioned {
        posts = List.copyOf(posts);
        told = List.copyOf(told);
    }

    /**
     * What is told alike.
     *
     * @param apart an item that people have split from others, which stands for itself
     */
    private record Key(String name, Optional<Side> side, List<PostTitle> posts, Optional<UUID> apart) {}

    /**
     * What is told, brought together where it is told alike; in the order of the first telling.
     *
     * @param doubted the items of whose side the reader was unsure, which counts for nothing here
     * @param split the items that people have split from others
     */
    static List<Mentioned> in(List<Told<Person>> told, Set<UUID> doubted, Set<UUID> split) {
        Map<Key, List<Told<Person>>> alike = new LinkedHashMap<>();
        for (Told<Person> one : told) {
            List<PostTitle> posts =
                    one.item().posts().stream().map(PostTitle::of).distinct().toList();
            Optional<Side> side = one.item().side().filter(firm -> !doubted.contains(one.id()));
            Optional<UUID> apart = Optional.of(one.id()).filter(split::contains);
            alike.computeIfAbsent(new Key(one.item().name(), side, posts, apart), key -> new ArrayList<>())
                    .add(one);
        }
        Map<String, NameForm> forms = new HashMap<>();
        return alike.entrySet().stream()
                .map(entry -> new Mentioned(
                        forms.computeIfAbsent(entry.getKey().name(), NameForm::of),
                        entry.getKey().side(),
                        entry.getKey().posts(),
                        entry.getValue()))
                .toList();
    }

    List<UUID> items() {
        return told.stream().map(Told::id).toList();
    }

    /** The fewest days between a document that speaks so and one that speaks as the other does. */
    long daysFrom(Mentioned other) {
        long fewest = Long.MAX_VALUE;
        int at = 0;
        for (Told<Person> one : told) {
            while (at + 1 < other.told.size() && days(one, other.told.get(at + 1)) <= days(one, other.told.get(at))) {
                at++;
            }
            fewest = Math.min(fewest, days(one, other.told.get(at)));
        }
        return fewest;
    }

    private static long days(Told<Person> one, Told<Person> other) {
        LocalDate day = one.day();
        return Math.abs(ChronoUnit.DAYS.between(day, other.day()));
    }

    /** Whether a document speaks of someone in both ways. */
    boolean sharesDocument(Mentioned other) {
        Set<Integer> places = told.stream().map(Told::place).collect(Collectors.toSet());
        return other.told.stream().anyMatch(one -> places.contains(one.place()));
    }
}
