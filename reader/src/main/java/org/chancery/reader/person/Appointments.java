package org.chancery.reader.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.text.Passage;

/** Brings posts and names together: "Minister of X A. B.", "A. B., Minister of X", "Foreign Ministers A. B. and C. D.". */
final class Appointments {
    private final Chart chart;
    private final Names names;
    private final List<Who> people;

    Appointments(Chart chart, Names names, List<Who> people) {
        this.chart = chart;
        this.names = names;
        this.people = people;
    }

    void mark(List<PostMention> posts) {
        List<PostMention> joined = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            PostMention post = posts.get(i);
            joined.add(post);
            if (i + 1 < posts.size() && isJoined(post, posts.get(i + 1))) {
                continue;
            }
            if (!named(joined)) {
                PostMention first = joined.getFirst();
                chart.add(new Edge(
                        PersonReader.POST, first.from(), joined.getLast().to(), first, first.rule()));
            }
            joined = new ArrayList<>();
        }
    }

    /** "Deputy Prime Minister, Foreign Minister A. B.", "Deputy Prime Minister and Minister of Trade A. B.". */
    private boolean isJoined(PostMention post, PostMention next) {
        int gap = next.from() - post.to();
        boolean isBare = gap == 0
                || gap == 1
                        && (chart.has("and", post.to())
                                || chart.tokens().at(post.to()).is(","))
                || gap == 2 && chart.has("and", post.to()) && chart.has("article", post.to() + 1);
        boolean isSame =
                post.side().isEmpty() || next.side().isEmpty() || post.side().equals(next.side());
        boolean isOne =
                chart.tokens().sentenceIndexOf(post.from()) == chart.tokens().sentenceIndexOf(next.from());
        return isBare && isSame && isOne && !post.isPlural();
    }

    private boolean named(List<PostMention> posts) {
        PostMention last = posts.getLast();
        int after = afterAcronym(last.to());
        Optional<Names.Name> name = names.at(after, last.rule(), false)
                .or(() -> isAt(after, ",") ? names.at(after + 1, last.rule(), false) : Optional.empty())
                .filter(found -> isInSentence(last, found));
        if (name.isPresent()) {
            appoint(
                    posts,
                    name.get(),
                    last.to() == posts.getFirst().from()
                            ? last.from()
                            : posts.getFirst().from());
            return true;
        }
        Optional<Names.Name> before = before(posts.getFirst());
        before.ifPresent(found -> appoint(posts, found, found.from()));
        return before.isPresent();
    }

    private void appoint(List<PostMention> posts, Names.Name name, int from) {
        Who who = mention(
                posts,
                name,
                Math.min(from, name.from()),
                Math.max(posts.getLast().to(), name.to()));
        PostMention shared = posts.getFirst();
        if (!shared.isPlural()) {
            posts.stream().flatMap(post -> post.side().stream()).findFirst().ifPresent(who::serves);
            return;
        }
        shared.other().flatMap(second -> shared.side()).ifPresent(who::serves);
        int at = name.to();
        while (at < chart.tokens().size() && (isAt(at, ",") || chart.has("and", at))) {
            Optional<Names.Name> next = names.at(at + 1, name.rule(), false);
            if (next.isEmpty()) {
                return;
            }
            Who second =
                    mention(posts, next.get(), next.get().from(), next.get().to());
            shared.other().ifPresent(second::serves);
            at = next.get().to();
        }
    }

    private Who mention(List<PostMention> posts, Names.Name name, int from, int to) {
        Passage passage = chart.tokens().passage(from, to);
        Optional<Who> known = PersonReader.known(people, name.written())
                .or(() -> people.stream()
                        .filter(who -> who.isShortFor(name.written()))
                        .findFirst());
        Who who = known.orElseGet(() -> new Who(name, passage, chart.language()));
        if (known.isEmpty()) {
            people.add(who);
        }
        who.mention(name.written(), passage);
        posts.forEach(post -> who.holds(post.post()));
        chart.add(new Edge(PersonReader.PERSON, from, to, who, name.rule()));
        return who;
    }

    /** The name before a post in apposition: "A. B., Minister of X". */
    private Optional<Names.Name> before(PostMention post) {
        int comma = post.from() - 1;
        if (comma > 0 && chart.has("article", comma)) {
            comma--;
        }
        if (comma < 1 || !isAt(comma, ",")) {
            return Optional.empty();
        }
        int sentence = chart.tokens().sentenceOf(post.from()).from();
        Optional<Names.Name> best = Optional.empty();
        for (int start = comma - 1; start >= Math.max(sentence, comma - 5); start--) {
            int end = comma;
            Optional<Names.Name> name = names.at(start, post.rule(), false).filter(found -> found.to() == end);
            best = name.isPresent() ? name : best;
        }
        return best;
    }

    private int afterAcronym(int token) {
        boolean isBracketed = isAt(token, "(")
                && isAt(token + 2, ")")
                && chart.tokens().at(token + 1).isCapitalised();
        return isBracketed ? token + 3 : token;
    }

    private boolean isInSentence(PostMention post, Names.Name name) {
        return chart.tokens().sentenceIndexOf(post.from()) == chart.tokens().sentenceIndexOf(name.from());
    }

    private boolean isAt(int token, String sign) {
        return token < chart.tokens().size() && chart.tokens().at(token).is(sign);
    }
}
