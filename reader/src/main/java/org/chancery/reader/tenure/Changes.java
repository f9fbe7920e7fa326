package org.chancery.reader.tenure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Found;
import org.chancery.reader.person.Level;
import org.chancery.reader.person.PersonReader;
import org.chancery.reader.person.Post;
import org.chancery.reader.person.PostMention;
import org.chancery.reader.person.Who;
import org.chancery.reader.text.Sentence;
import org.chancery.reader.time.Edtf;
import org.chancery.reader.time.Time;

/** The changes of office that a text tells of, one after another, and the people whom they make known. */
final class Changes {
    /** A post that was told to be taken up, for the one told next to have left it. */
    private record Begun(Sentence sentence, Who by, Post post, Optional<Edtf> when) {}

    private final Chart chart;
    private final List<Who> people;
    private final Optional<LocalDate> published;
    private Optional<Begun> begun = Optional.empty();

    /** A post that was told to be held until what is told next. */
    private Optional<Begun> headed = Optional.empty();

    Changes(Chart chart, List<Who> people, Optional<LocalDate> published) {
        this.chart = chart;
        this.people = new ArrayList<>(people);
        this.published = published;
    }

    List<Who> people() {
        return people;
    }

    /** "Ambassador since 2021", "was Minister until May 2024", "served as Consul from 2020 to 2024". */
    void holding() {
        List<Edge> posts = chart.all(PersonReader.TOLD_POST).toList();
        for (Edge post : posts) {
            Change change =
                    new Change(chart, chart.tokens().sentenceOf(post.from()), post.from(), post.to(), post.to());
            Change.timeBeside(chart, post)
                    .map(time -> ((Time) time.value()).when())
                    .filter(Edtf::isInterval)
                    .ifPresent(when -> change.subject()
                            .filter(who -> mayHold(who, (PostMention) post.value()))
                            .ifPresent(who -> held(who, ((PostMention) post.value()).post(), when, change)));
        }
    }

    /** The post of a counterpart is another's, and a bare rank only his who has such a post. */
    private static boolean mayHold(Who who, PostMention told) {
        return told.post().level().isPresent()
                && (told.side().isEmpty() || who.side().isEmpty() || told.side().equals(who.side()));
    }

    void add(Found words, Change change) {
        switch (words.rule().result()) {
            case "begins" -> begins(words, change);
            case "makes" -> change.named().ifPresent(who -> begins(words, change, who));
            case "heads" -> heads(words, change);
            case "holds" -> holds(change);
            case "ends" -> ends(words, change);
            case "succeeds" -> succeeds(change);
            case "succeeded" -> succeeded(change);
            default -> instead(change);
        }
    }

    private void begins(Found words, Change change) {
        change.subject().filter(who -> isOfRank(words, who)).ifPresent(who -> begins(words, change, who));
    }

    private void begins(Found words, Change change, Who who) {
        boolean needsPost = words.rule().setting("needs", "").equals("post");
        Optional<Post> post = needsPost && change.post(who).isEmpty() ? Optional.empty() : post(who, change);
        post.ifPresent(taken -> {
            Optional<Edtf> when = when(change);
            when.ifPresent(day -> who.tenure(taken.since(day)));
            begun = Optional.of(new Begun(change.sentence(), who, taken, when));
            headed.filter(before -> before.by() == who && before.sentence().equals(change.sentence()))
                    .ifPresent(before -> when.ifPresent(day -> left(who, before.post(), day)));
        });
    }

    /** "headed the Department for Asia until May 2024", or until what comes next. */
    private void heads(Found words, Change change) {
        Optional<Post> unit = words.part("u").map(part -> head(words, part));
        Optional<Who> subject = change.subject();
        if (unit.isPresent() && subject.isPresent()) {
            if (words.part("v").isPresent()) {
                headed = Optional.of(new Begun(change.sentence(), subject.get(), unit.get(), Optional.empty()));
            } else {
                change.time()
                        .map(Time::when)
                        .filter(Edtf::isInterval)
                        .ifPresent(when -> held(subject.get(), unit.get(), when, change));
            }
        }
    }

    private Post head(Found words, Found.Part unit) {
        String title = words.edge("h").map(Edge::word).orElse("") + " "
                + chart.tokens().words(unit.from(), unit.to());
        return Post.held(title.strip(), Optional.of(Level.DIRECTOR));
    }

    private void holds(Change change) {
        change.subject()
                .ifPresent(who -> change.time()
                        .map(Time::when)
                        .filter(Edtf::isInterval)
                        .ifPresent(when -> post(who, change).ifPresent(post -> held(who, post, when, change))));
    }

    private void held(Who who, Post post, Edtf when, Change change) {
        boolean isOver = when.last().isPresent() || change.isBeforeThePast();
        Post told = isOver && !isLater(when) ? post.former() : post;
        Post begun = when.first().isPresent() ? told.since(when.start()) : told;
        who.tenure(when.last().isPresent() ? begun.until(when.end()) : begun);
    }

    private void ends(Found words, Change change) {
        boolean isFormer = words.rule().setting("standing", "").equals("former");
        words.edge("p")
                .map(edge -> (Who) edge.value())
                .or(change::subject)
                .filter(who -> isOfRank(words, who))
                .flatMap(who -> post(who, change)
                        .filter(post -> !isFormer || post.standing() == Post.Standing.FORMER)
                        .map(post -> new Begun(change.sentence(), who, post, when(change))))
                .ifPresent(left -> left.when().ifPresent(day -> left(left.by(), left.post(), day)));
    }

    private void succeeds(Change change) {
        Optional<Who> successor = change.subject();
        Optional<Who> predecessor = change.named();
        Optional<Post> post = successor.flatMap(who -> post(who, change));
        if (successor.isPresent() && predecessor.isPresent() && post.isPresent()) {
            Optional<Edtf> when = when(change);
            when.ifPresent(day -> successor.get().tenure(post.get().since(day)));
            preceded(predecessor.get(), successor.get(), post.get(), when);
        }
    }

    private void succeeded(Change change) {
        Optional<Who> predecessor = change.subject();
        Optional<Who> successor = change.named();
        Optional<Post> post = predecessor.flatMap(who -> post(who, change));
        if (predecessor.isPresent() && successor.isPresent() && post.isPresent()) {
            Optional<Edtf> when = when(change);
            Post bare = bare(post.get());
            meet(successor.get(), predecessor.get());
            successor.get().tenure(when.map(bare::since).orElse(bare));
            when.ifPresent(day -> left(predecessor.get(), post.get(), day));
        }
    }

    /** "appointed in May 2024 in place of A. B.", "A. B., successor to C. D.". */
    private void instead(Change change) {
        Optional<Begun> before = begun.filter(one -> one.sentence().equals(change.sentence()));
        if (before.isPresent()) {
            Optional<Edtf> when = before.get().when().or(() -> when(change));
            change.named()
                    .ifPresent(
                            who -> preceded(who, before.get().by(), before.get().post(), when));
        } else {
            succeeds(change);
        }
    }

    private void preceded(Who predecessor, Who successor, Post post, Optional<Edtf> when) {
        if (predecessor != successor) {
            meet(predecessor, successor);
            Post held = bare(post).former();
            predecessor.tenure(when.map(day -> held.until(day)).orElse(held));
        }
    }

    /** Who holds a post after or before another serves the same side. */
    private void meet(Who named, Who other) {
        if (!people.contains(named)) {
            people.add(named);
        }
        other.side().ifPresent(named::serves);
    }

    private void left(Who who, Post post, Edtf day) {
        Post held = isLater(day) ? post : post.former();
        who.tenure(held.until(day));
    }

    /** What has not ended yet on the day of publication. */
    private boolean isLater(Edtf when) {
        return when.last()
                .flatMap(last -> published.map(last::isAfter))
                .filter(later -> later
                        && when.end()
                                .first()
                                .flatMap(first -> published.map(first::isAfter))
                                .orElse(false))
                .isPresent();
    }

    private static Optional<Edtf> when(Change change) {
        return change.time()
                .map(time -> change.isAhead() ? time.ahead() : time.when())
                .filter(when -> when.first().isPresent() && when.last().isPresent());
    }

    /** The post that the words name, else the one that the person holds, else one that the person held. */
    private static Optional<Post> post(Who who, Change change) {
        Optional<Post> named = change.post(who)
                .map(PostMention::post)
                .filter(post -> post.level().isPresent());
        return named.or(() -> who.posts().stream()
                        .filter(post -> post.standing() != Post.Standing.FORMER)
                        .findFirst())
                .or(() -> who.posts().stream().findFirst());
    }

    private static Post bare(Post post) {
        return Post.held(post.title(), post.level());
    }

    private static boolean isOfRank(Found words, Who who) {
        String rank = words.rule().setting("of", "");
        return rank.isEmpty()
                || who.posts().stream()
                        .flatMap(post -> post.level().stream())
                        .anyMatch(level -> level == Level.valueOf(rank.toUpperCase(Locale.ROOT)));
    }
}
