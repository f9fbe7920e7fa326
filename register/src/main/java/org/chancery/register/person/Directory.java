package org.chancery.register.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.reader.person.Level;
import org.chancery.reader.person.Post;
import org.chancery.reader.side.Side;
import org.chancery.register.database.Snapshot;
import org.chancery.register.decision.DecidedDocuments;
import org.chancery.register.decision.Testimony;
import org.chancery.register.entry.PersonEntry;
import org.chancery.register.entry.PersonEntry.Tenure;
import org.chancery.register.told.Folded;
import org.chancery.register.told.Likeness;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * People across all relations. Who is meant is found by the names that documents use, and whoever bears a name like these;
 * all documents that name one of them are then read together, as for the record of a relation.
 */
public final class Directory {
    private static final String NAMES = "select distinct name from found_person order by name";

    private static final String NAME_OF_ITEM = """
        select found_person.name as name
          from finding
          join found_person on found_person.finding_id = finding.id
         where finding.item_id = :item
         order by finding.reading_id desc
        """;

    private static final String POSTS_OF_SIDE = """
        select distinct found_person.name as name, found_post.title as title, found_post.level as level
          from found_person
          join found_post on found_post.finding_id = found_person.finding_id
         where found_person.side = :side
         order by found_person.name, found_post.title, found_post.level
        """;

    /** From here on a name may be that of one who is called otherwise elsewhere. */
    private static final double NAMESAKE = 0.7;

    /** After so many days a citation tells little of who holds an office. */
    private static final double FADING_IN_DAYS = 365;

    private static final int SOON_IN_DAYS = 180;

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final Jdbi db;

    public Directory(Jdbi db) {
        this.db = db;
    }

    private record OfSide(String name, Post post) {}

    /** Those who go by a name in any spelling, in documents published by a day, by name. */
    public List<PersonEntry> called(String name, LocalDate day) {
        NameForm wanted = NameForm.of(name);
        return Snapshot.of(db, handle -> {
            Set<String> names = like(handle, Set.of(name), 0);
            return people(handle, names, day).entries().stream()
                    .filter(person -> spellings(person)
                            .anyMatch(spelling ->
                                    NameForm.of(spelling).likeness(wanted).isPresent()))
                    .toList();
        });
    }

    /** The person of whom an item tells, in documents published by a day; empty if the item is none of a person. */
    public Optional<PersonEntry> of(UUID item, LocalDate day) {
        return Snapshot.of(
                db,
                handle -> handle.createQuery(NAME_OF_ITEM)
                        .bind("item", item.toString())
                        .map((row, context) -> row.getString("name"))
                        .findFirst()
                        .flatMap(name -> people(handle, like(handle, Set.of(name), 0), day).entries().stream()
                                .filter(person -> person.items().contains(item))
                                .findFirst()));
    }

    /**
     * Those of a side who may have held an office on a day, by documents of any day; the likeliest first.
     *
     * @param office as documents write it, such as "Minister of Foreign Affairs"
     */
    public List<OfficeHolder> holding(Side side, String office, LocalDate on) {
        return Snapshot.of(db, handle -> {
            List<OfSide> posts = posts(handle, side);
            PostTitle wanted = PostTitle.of(Post.held(office, level(office, posts)));
            SortedSet<String> names = new TreeSet<>();
            posts.stream()
                    .filter(one -> PostTitle.of(one.post()).isLike(wanted))
                    .map(OfSide::name)
                    .forEach(names::add);
            if (names.isEmpty()) {
                return List.of();
            }
            return people(handle, like(handle, names, NAMESAKE), EVER).entries().stream()
                    .filter(person -> person.side().filter(side::equals).isPresent())
                    .flatMap(person -> holding(person, wanted, on).stream())
                    .sorted(Comparator.comparingDouble(OfficeHolder::score)
                            .reversed()
                            .thenComparing(holder -> holder.person().name()))
                    .toList();
        });
    }

    private static List<OfSide> posts(Handle handle, Side side) {
        return handle.createQuery(POSTS_OF_SIDE)
                .bind("side", side.key())
                .map((row, context) -> new OfSide(
                        row.getString("name"),
                        Post.held(
                                row.getString("title"),
                                Optional.ofNullable(row.getString("level")).map(Level::of))))
                .list();
    }

    /** The level that readers give an office that is written with these words and the fewest others. */
    private static Optional<Level> level(String office, List<OfSide> posts) {
        Set<String> words = Folded.words(office);
        return posts.stream()
                .map(OfSide::post)
                .filter(post -> Folded.words(post.title()).containsAll(words))
                .min(Comparator.comparingInt(
                        (Post post) -> Folded.words(post.title()).size()))
                .flatMap(Post::level);
    }

    private static Optional<OfficeHolder> holding(PersonEntry person, PostTitle wanted, LocalDate on) {
        return person.tenures().stream()
                .filter(tenure ->
                        PostTitle.of(Post.held(tenure.post(), tenure.level())).isLike(wanted))
                .filter(tenure -> mayHold(tenure, on))
                .map(tenure -> holder(person, tenure, on))
                .max(Comparator.comparingDouble(OfficeHolder::score));
    }

    /** Also one who is first cited in the office a while after, unless the office was taken up only then. */
    private static boolean mayHold(Tenure tenure, LocalDate on) {
        boolean isCitedSoon = tenure.from().isEmpty()
                && tenure.firstCited()
                        .filter(first -> first.isAfter(on) && !first.isAfter(on.plusDays(SOON_IN_DAYS)))
                        .isPresent();
        return tenure.mayHaveHeldOn(on) || isCitedSoon && tenure.standing() != Post.Standing.FORMER;
    }

    private static OfficeHolder holder(PersonEntry person, Tenure tenure, LocalDate on) {
        boolean isAround =
                tenure.firstCited().filter(first -> !first.isAfter(on)).isPresent()
                        && tenure.lastCited().filter(last -> !last.isBefore(on)).isPresent();
        if (isAround) {
            return new OfficeHolder(person, tenure, 1, "cited in the office before and after");
        }
        Optional<LocalDate> nearest = Stream.of(tenure.firstCited(), tenure.lastCited())
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(cited -> Math.abs(ChronoUnit.DAYS.between(cited, on))));
        if (nearest.isEmpty()) {
            return new OfficeHolder(person, tenure, 0, "cited in the office in undated documents");
        }
        long days = ChronoUnit.DAYS.between(nearest.get(), on);
        String apart = Math.abs(days) + (Math.abs(days) == 1 ? " day " : " days ") + (days < 0 ? "after" : "before");
        return new OfficeHolder(
                person,
                tenure,
                FADING_IN_DAYS / (FADING_IN_DAYS + Math.abs(days)),
                "cited in the office on " + nearest.get() + ", " + apart);
    }

    private static People people(Handle handle, Set<String> names, LocalDate day) {
        Testimony told = DecidedDocuments.naming(handle, names, day);
        return new People(told.documents(), told.rulings());
    }

    /**
     * The names that documents use and that are like some, those names among them; and what is like these in turn, which
     * one who bears both may be called elsewhere.
     *
     * @param enough how like at least, from 0, anything in common, to 1
     */
    private static Set<String> like(Handle handle, Set<String> wanted, double enough) {
        List<String> names = handle.createQuery(NAMES).mapTo(String.class).list();
        Map<String, NameForm> forms = new HashMap<>();
        names.forEach(name -> forms.put(name, NameForm.of(name)));
        Set<String> found = new TreeSet<>();
        for (String one : wanted) {
            NameForm form = NameForm.of(one);
            names.stream().filter(isLike(form, forms, enough)).forEach(found::add);
        }
        for (String one : List.copyOf(found)) {
            NameForm form = forms.get(one);
            if (form != null && !form.isOneWord()) {
                names.stream().filter(isLike(form, forms, NAMESAKE)).forEach(found::add);
            }
        }
        return found;
    }

    private static Predicate<String> isLike(NameForm wanted, Map<String, NameForm> forms, double enough) {
        Set<String> keys = Set.copyOf(wanted.keys());
        return name -> {
            NameForm form = forms.get(name);
            return form != null
                    && form.keys().stream().anyMatch(keys::contains)
                    && form.likeness(wanted)
                            .map(Likeness::score)
                            .filter(score -> score > enough)
                            .isPresent();
        };
    }

    private static Stream<String> spellings(PersonEntry person) {
        return Stream.concat(Stream.of(person.name()), person.spellings().stream());
    }
}
