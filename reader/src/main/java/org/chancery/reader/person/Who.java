package org.chancery.reader.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Language;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Doubt;
import org.chancery.reader.text.Passage;
import org.jspecify.annotations.Nullable;

/** A person while a text is being read: grows as further mentions are found. */
public final class Who {
    private String name;
    private NameForm form;
    private final List<Post> posts = new ArrayList<>();
    private final Set<String> spellings = new LinkedHashSet<>();
    private final Set<Passage> passages = new LinkedHashSet<>();
    private Passage first;
    private @Nullable Side side;
    private final String rule;
    private final Language language;

    Who(String name, Passage passage, String rule, Language language) {
        this.name = name;
        this.rule = rule;
        this.language = language;
        form = NameForm.of(name, language);
        first = passage;
        passages.add(passage);
    }

    public String name() {
        return name;
    }

    public Optional<Side> side() {
        return Optional.ofNullable(side);
    }

    public Optional<Level> level() {
        return posts.stream().flatMap(post -> post.level().stream()).min(Level::compareTo);
    }

    public List<Post> posts() {
        return posts;
    }

    /** Takes what is told of the time of a post that is known by its title, or of one more. */
    public void tenure(Post told) {
        for (int i = 0; i < posts.size(); i++) {
            if (posts.get(i).isNamedLike(told)) {
                posts.set(i, posts.get(i).told(told));
                return;
            }
        }
        posts.add(told);
    }

    /** Where the person is named, in the order of finding. */
    List<Passage> passages() {
        return List.copyOf(passages);
    }

    /** Where the text names the person first. */
    public Passage first() {
        return first;
    }

    Set<String> spellings() {
        return spellings;
    }

    String rule() {
        return rule;
    }

    NameForm form() {
        return form;
    }

    /** Whether a form of a name may mean this person: it is short for the name, or the name is short for it. */
    boolean isCalled(NameForm form) {
        return form.isShortFor(this.form) || this.form.isShortFor(form);
    }

    /** Whether one named with a post of a level may be this person: no head of state is a minister in the same text. */
    boolean mayRank(Optional<Level> level) {
        Optional<Level> own = level();
        return level.isEmpty()
                || own.isEmpty()
                || level.equals(own)
                || (own.get() == Level.HEAD_OF_STATE) == (level.get() == Level.HEAD_OF_STATE);
    }

    void mention(String written, Passage passage) {
        NameForm told = NameForm.of(written, language);
        boolean isNominative = told.equals(form) && language.isBaseForm(written, name);
        if (told.words().size() > form.words().size() || isNominative) {
            spellings.add(name);
            name = written;
            form = told;
        } else if (!written.equals(name)) {
            spellings.add(written);
        }
        passages.add(passage);
        first = passage.compareTo(first) < 0 ? passage : first;
    }

    /** Takes the posts that one mention gives, leaving out what only repeats in other words what is known. */
    void holds(List<Post> told) {
        boolean isFirst = posts.isEmpty();
        for (Post post : told) {
            boolean isKnown = posts.stream().anyMatch(known -> isFirst ? known.isNamedLike(post) : known.covers(post));
            boolean isFuller = posts.removeIf(known -> post.covers(known) && post.isFullerThan(known));
            if (!isKnown || isFuller) {
                posts.add(post);
            }
        }
    }

    /** Takes posts told in apposition; a bare rank before the name was only a form of address. */
    void holdsBeside(List<Post> told) {
        posts.removeIf(post -> post.isAddress());
        told.stream()
                .filter(post -> posts.stream().noneMatch(known -> known.isNamedLike(post)))
                .forEach(posts::add);
    }

    /** Whether a post of this person has the words in its title. */
    public boolean hasPostNamed(String words) {
        List<String> wanted = language.roots(words);
        return posts.stream().anyMatch(post -> Collections.indexOfSubList(language.roots(post.title()), wanted) >= 0);
    }

    /** What the forms of the words in the titles of all posts have in common. */
    List<String> postWords() {
        return posts.stream()
                .flatMap(post -> language.roots(post.title()).stream())
                .toList();
    }

    /** Takes a side that no words tell: it is doubtful, unless they told one already. */
    void servesBy(Doubt.Kind kind, Side served, Chart chart) {
        if (side == null) {
            chart.doubt(kind, first, served.key());
            side = served;
        }
    }

    public void serves(Side served) {
        side = side == null ? served : side;
    }
}
