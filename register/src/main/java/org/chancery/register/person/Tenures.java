package org.chancery.register.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.reader.person.Person;
import org.chancery.reader.person.Post;
import org.chancery.reader.time.Edtf;
import org.chancery.register.entry.PersonEntry.Tenure;
import org.chancery.register.evidence.Evidence;
import org.chancery.register.told.Told;

/** The posts of one person over time: one for each post, however it is worded. */
final class Tenures {
    private static final int NEAR_IN_DAYS = 366;

    private final List<Held> held = new ArrayList<>();

    /** A post and every telling of it. */
    private static final class Held {
        private PostTitle title;
        private final List<Cited> cited = new ArrayList<>();

        private Held(PostTitle title) {
            this.title = title;
        }

        /** A fuller title says more of the field than one before it. */
        private void add(PostTitle told, Cited one) {
            title = told.field().size() > title.field().size() ? told : title;
            cited.add(one);
        }

        /** Titles in two languages share no words; but nobody is cited in two offices of one rank at about one time. */
        private boolean isSameInAnotherLanguage(PostTitle other, Told<Person> by) {
            boolean isOneRank = title.level().isPresent() && title.level().equals(other.level());
            return isOneRank
                    && cited.stream()
                            .noneMatch(one -> one.by()
                                    .document()
                                    .language()
                                    .equals(by.document().language()))
                    && cited.stream().anyMatch(one -> isNear(one.by().day(), by.day()));
        }

        private static boolean isNear(LocalDate one, LocalDate other) {
            return Math.abs(ChronoUnit.DAYS.between(one, other)) <= NEAR_IN_DAYS;
        }
    }

    private record Cited(Post post, Told<Person> by) {}

    private Tenures() {}

    /** The tenures told, earliest first. */
    static List<Tenure> of(List<Told<Person>> told) {
        Tenures tenures = new Tenures();
        told.forEach(one -> one.item().posts().forEach(post -> tenures.add(PostTitle.of(post), new Cited(post, one))));
        return tenures.held.stream()
                .map(Tenures::tenure)
                .sorted(Comparator.comparing(Tenures::beginning))
                .toList();
    }

    private void add(PostTitle title, Cited cited) {
        Held home = held.stream()
                .filter(one -> one.title.isLike(title) || one.isSameInAnotherLanguage(title, cited.by()))
                .max(Comparator.comparingInt(one -> one.title.field().size()))
                .orElseGet(() -> begin(title));
        home.add(title, cited);
    }

    private Held begin(PostTitle title) {
        Held begun = new Held(title);
        held.add(begun);
        return begun;
    }

    private static Tenure tenure(Held held) {
        List<Cited> cited = held.cited;
        List<LocalDate> days = cited.stream()
                .flatMap(one -> one.by().document().published().stream())
                .sorted()
                .toList();
        return new Tenure(
                title(cited),
                cited.stream().flatMap(one -> one.post().level().stream()).min(Comparator.naturalOrder()),
                cited.getLast().post().standing(),
                times(cited, Post::from).min(Edtf.BY_FIRST).map(from -> finest(cited, Post::from, from)),
                times(cited, Post::to).reduce((a, b) -> b).map(to -> finest(cited, Post::to, to)),
                days.stream().findFirst(),
                days.reversed().stream().findFirst(),
                evidence(cited));
    }

    /** What tells when it began or ended stands first. */
    private static List<Evidence> evidence(List<Cited> cited) {
        return cited.stream()
                .sorted(Comparator.comparing(
                        one -> one.post().from().isEmpty() && one.post().to().isEmpty()))
                .map(one -> (Evidence) one.by().words())
                .toList();
    }

    /** The fullest title; of those as full the one told most often. */
    private static String title(List<Cited> cited) {
        Map<String, Integer> uses = new TreeMap<>();
        cited.forEach(one -> uses.merge(one.post().title(), 1, Integer::sum));
        return uses.entrySet().stream()
                .max(Comparator.comparingInt(
                                (Map.Entry<String, Integer> use) -> use.getKey().split(" ").length)
                        .thenComparing(Map.Entry.comparingByValue())
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private static Stream<Edtf> times(List<Cited> cited, Function<Post, Optional<Edtf>> end) {
        return cited.stream().flatMap(one -> end.apply(one.post()).stream());
    }

    /** A day told within the month or year that is told. */
    private static Edtf finest(List<Cited> cited, Function<Post, Optional<Edtf>> end, Edtf told) {
        return times(cited, end)
                .filter(told::contains)
                .min(Comparator.comparing(Edtf::precision))
                .orElse(told);
    }

    private static LocalDate beginning(Tenure tenure) {
        return tenure.from().flatMap(Edtf::first).or(tenure::firstCited).orElse(LocalDate.MIN);
    }
}
