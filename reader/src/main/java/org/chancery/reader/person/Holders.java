package org.chancery.reader.person;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Found;
import org.chancery.reader.language.Rules;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Passage;
import org.chancery.reader.text.Tokens;

/** Gives posts to those who hold them, each mention an edge of the chart that spans post, name and side. */
final class Holders {
    private final Chart chart;
    private final Tokens tokens;
    private final Names names;
    private final People people;
    private final Rules rules;
    private List<Post> lastPosts = List.of();

    /** Who was told to hold a post of a title, in whatever case. */
    private final Map<String, Set<Who>> byTitle = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    Holders(Chart chart, Names names, People people, Rules rules) {
        this.chart = chart;
        tokens = chart.tokens();
        this.names = names;
        this.people = people;
        this.rules = rules;
    }

    /** The name holds the posts; of a shared post, so do the names listed with it. */
    void appoint(List<PostMention> posts, Names.Name name) {
        PostMention shared = posts.getFirst();
        if (!shared.isShared() && shared.sides().size() < 2) {
            posts.stream()
                    .flatMap(post -> post.side().stream())
                    .findFirst()
                    .ifPresentOrElse(side -> mention(posts, name).serves(side), () -> mention(posts, name));
            return;
        }
        List<Names.Name> listed = name.from() < shared.from() ? listedBefore(name) : listedAfter(name);
        List<Side> sides = shared.sides();
        for (int i = 0; i < listed.size(); i++) {
            Names.Name one = listed.get(i);
            Who who = one.equals(name) ? mention(posts, name) : mention(posts, one, one.start(), one.to());
            if (sides.size() == 1 || sides.size() == listed.size()) {
                who.serves(sides.get(sides.size() == 1 ? 0 : i));
            }
        }
    }

    /** The posts stand beside a name that holds another already. */
    void appointBeside(List<PostMention> posts, Names.Name name) {
        people.findKnown(name.written()).ifPresent(who -> {
            List<Post> told = held(posts);
            who.holdsBeside(told);
            keep(who);
            posts.stream().flatMap(post -> post.side().stream()).findFirst().ifPresent(who::serves);
            int from = chart.within(tokens.sentenceOf(name.from()).from(), name.to(), PersonReader.PERSON).stream()
                    .filter(edge -> edge.value() == who && edge.to() >= name.to())
                    .mapToInt(Edge::from)
                    .findFirst()
                    .orElse(name.start());
            chart.add(new Edge(PersonReader.PERSON, from, posts.getLast().to(), who, name.rule()));
            lastPosts = told;
        });
    }

    /** Whether someone named before holds the post: "the Vice President and President A. B." are two. */
    boolean isHeld(Post post) {
        return byTitle.getOrDefault(post.title(), Set.of()).stream()
                .anyMatch(who -> who.posts().stream().anyMatch(held -> held.isNamedLike(post)));
    }

    private void keep(Who who) {
        who.posts()
                .forEach(post -> byTitle.computeIfAbsent(post.title(), title -> new LinkedHashSet<>())
                        .add(who));
    }

    /** Someone named with an honorific and no post. */
    void honour(Names.Name name) {
        mention(List.of(), name, name.start(), name.to());
    }

    /** Posts named without a person; the next "counterpart" may hold the like. */
    void heardOf(List<PostMention> posts) {
        boolean isGeneral = posts.getLast().post().title().indexOf(' ') < 0;
        lastPosts = isGeneral && !lastPosts.isEmpty() ? lastPosts : held(posts);
    }

    /** A mention that spans post, name and the side told behind it. */
    private Who mention(List<PostMention> posts, Names.Name name) {
        int from = Math.min(posts.getFirst().from(), name.start());
        return mention(posts, name, from, posts.getLast().to());
    }

    private Who mention(List<PostMention> posts, Names.Name name, int from, int to) {
        Optional<Found> behind = behind(name.to());
        int end = Math.max(to, behind.map(Found::to).orElse(name.to()));
        Passage passage = tokens.passage(from, end);
        List<Post> told = held(posts);
        Who who = people.meet(
                name,
                passage,
                told.isEmpty() ? Optional.empty() : told.getFirst().level());
        who.holds(told);
        keep(who);
        lastPosts = told.isEmpty() ? lastPosts : told;
        behind.flatMap(found -> found.edge("of")).flatMap(PostSides::side).ifPresent(who::serves);
        chart.add(new Edge(PersonReader.PERSON, from, end, who, name.rule()));
        chart.add(new Edge(PersonReader.NAME, name.from(), name.to(), who, name.rule()));
        return who;
    }

    /** The posts told; of a counterpart, the portfolio that was named last. */
    private List<Post> held(List<PostMention> posts) {
        if (posts.isEmpty() || !posts.getFirst().isMirrored()) {
            return posts.stream().map(PostMention::post).toList();
        }
        Optional<Post> mirrored = lastPosts.stream()
                .filter(post -> post.level()
                        .filter(level -> level == Level.FOREIGN_MINISTER)
                        .isPresent())
                .findFirst()
                .or(() -> lastPosts.isEmpty() ? Optional.empty() : Optional.of(lastPosts.getLast()));
        boolean isElsewhere = posts.getFirst().kind() == PostMention.Kind.MIRRORED_BEHIND;
        return mirrored.map(post ->
                        isElsewhere ? post.elsewhere(posts.getFirst().post().title()) : post)
                .map(List::of)
                .orElse(List.of());
    }

    private List<Names.Name> listedAfter(Names.Name first) {
        List<Names.Name> listed = new ArrayList<>(List.of(first));
        int at = afterSide(first.to());
        while (at < tokens.sentenceOf(first.from()).to() && isListing(at)) {
            while (isListing(at)) {
                at++;
            }
            Optional<Names.Name> next = names.at(at, first.rule());
            if (next.isEmpty()) {
                return listed;
            }
            listed.add(next.get());
            at = afterSide(next.get().to());
        }
        return listed;
    }

    private List<Names.Name> listedBefore(Names.Name last) {
        List<Names.Name> listed = new ArrayList<>(List.of(last));
        int end = last.start();
        while (end - 1 > tokens.sentenceOf(last.from()).from() && isListing(end - 1)) {
            while (isListing(end - 1)) {
                end--;
            }
            Optional<Names.Name> earlier = names.endingAt(end, last.rule());
            if (earlier.isEmpty()) {
                return listed;
            }
            listed.addFirst(earlier.get());
            end = earlier.get().start();
        }
        return listed;
    }

    /** After what tells a listed person's side or field: "A. B. of X", "A. B. for defence". */
    private int afterSide(int at) {
        Optional<Found> behind = behind(at);
        if (behind.isPresent() || at >= tokens.size() || !chart.has("preposition", at)) {
            return behind.map(Found::to).orElse(at);
        }
        int end = at + 1;
        while (end < tokens.size() && chart.has("small-field", end)) {
            end = chart.find("small-field", end).orElseThrow().to();
        }
        return end > at + 1 ? end : at;
    }

    /** Whom a person serves, told right after the name. */
    private Optional<Found> behind(int at) {
        return at >= tokens.size()
                ? Optional.empty()
                : rules.at(chart, at, tokens.sentenceOf(at).to())
                        .filter(found -> found.rule().result().equals("behind") && !isOwner(found.to()));
    }

    private boolean isListing(int at) {
        return at >= 0
                && at < tokens.size()
                && (tokens.at(at).is(",") || tokens.at(at).is(";") || chart.has("and", at));
    }

    private boolean isOwner(int at) {
        return at < tokens.size() && tokens.at(at).is("'s");
    }
}
