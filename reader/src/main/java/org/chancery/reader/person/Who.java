package org.chancery.reader.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.reader.language.Language;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Passage;
import org.jspecify.annotations.Nullable;

/** A person while a text is being read: grows as further mentions are found. */
public final class Who {
    private String name;
    private final List<Post> posts = new ArrayList<>();
    private final Set<String> spellings = new LinkedHashSet<>();
    private final List<Passage> passages = new ArrayList<>();
    private @Nullable Side side;
    private final Language language;
    private final String rule;

    Who(Names.Name name, Passage passage, Language language) {
        this.name = name.written();
        this.rule = name.rule();
        this.language = language;
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

    List<Post> posts() {
        return posts;
    }

    List<Passage> passages() {
        return passages;
    }

    Set<String> spellings() {
        return spellings;
    }

    String rule() {
        return rule;
    }

    String surname() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Whether a shorter form, such as the surname alone, may name this person, in whatever case. */
    boolean isCalled(String form) {
        return endsWith(language.roots(name), language.roots(form));
    }

    /** Whether what is known so far is a shorter form of the name. */
    boolean isShortFor(String form) {
        return endsWith(language.roots(form), language.roots(name));
    }

    private static boolean endsWith(List<String> words, List<String> last) {
        int start = words.size() - last.size();
        return start >= 0 && words.subList(start, words.size()).equals(last);
    }

    void mention(String form, Passage passage) {
        if (language.isFuller(form, name)) {
            spellings.add(name);
            name = form;
        } else if (!form.equals(name)) {
            spellings.add(form);
        }
        passages.add(passage);
    }

    void holds(Post post) {
        boolean isKnown = posts.stream()
                .anyMatch(known -> known.title().equalsIgnoreCase(post.title())
                        || known.level().isPresent()
                                && known.level().equals(post.level())
                                && known.standing() == post.standing());
        if (!isKnown) {
            posts.add(post);
        }
    }

    /** Whether a post of this person has the words in its title. */
    public boolean hasPostNamed(String words) {
        List<String> wanted = language.roots(words);
        return posts.stream().anyMatch(post -> Collections.indexOfSubList(language.roots(post.title()), wanted) >= 0);
    }

    /** Takes the side that follows from the order in which people and sides are named in pairs. */
    public void servesAsPaired(Side paired) {
        serves(paired);
    }

    void serves(Side served) {
        side = side == null ? served : side;
    }
}
