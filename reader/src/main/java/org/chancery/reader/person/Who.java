package org.chancery.reader.person;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    private final String rule;

    Who(String name, Passage passage, String rule) {
        this.name = name;
        this.rule = rule;
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

    /** Whether a shorter form, such as the surname alone, may name this person. */
    boolean isCalled(String form) {
        return name.equals(form)
                || name.endsWith(" " + form)
                || name.equalsIgnoreCase(form)
                || name.toLowerCase(Locale.ROOT).endsWith(" " + form.toLowerCase(Locale.ROOT));
    }

    void mention(String form, Passage passage) {
        if (form.length() > name.length()) {
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
        String wanted = words.toLowerCase(Locale.ROOT);
        return posts.stream()
                .anyMatch(post -> post.title().toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** Takes the side that follows from the order in which people and sides are named in pairs. */
    public void servesAsPaired(Side paired) {
        serves(paired);
    }

    void serves(Side served) {
        side = side == null ? served : side;
    }
}
