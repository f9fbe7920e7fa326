package org.chancery.reader.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.reader.language.Language;
import org.chancery.reader.text.Passage;

/** The people of a text as far as it has been read, known by any form of their names. */
final class People {
    private final Language language;
    private final List<Who> all = new ArrayList<>();
    private final Map<String, NameForm> forms = new HashMap<>();

    /** Whom a word of a name may mean. A form means nobody with whom it shares no word, so that few have to be asked. */
    private final Map<String, Set<Who>> byWord = new HashMap<>();

    People(Language language) {
        this.language = language;
    }

    /** Everyone, in the order of first mention. */
    List<Who> inOrder() {
        all.sort(Comparator.comparing(Who::first));
        return all;
    }

    /** The person whom a name means, known before under this form or another; the nearest form first. */
    Optional<Who> find(String written, Optional<Level> level) {
        return find(form(written), level);
    }

    private Optional<Who> find(NameForm form, Optional<Level> level) {
        return form.words().stream()
                .flatMap(word -> byWord.getOrDefault(word, Set.of()).stream())
                .distinct()
                .filter(who -> who.isCalled(form) && who.mayRank(level) || isSameOffice(who, form, level))
                .min(Comparator.comparingInt((Who who) -> distance(who, form))
                        .thenComparing(who -> !who.level().equals(level))
                        .thenComparing(Who::first));
    }

    /** Two full names that end alike are one person in an office that a side has once. */
    private static boolean isSameOffice(Who who, NameForm form, Optional<Level> level) {
        boolean isOne = level.filter(Level::isOnePerSide).isPresent() && level.equals(who.level());
        return isOne && form.endsLike(who.form());
    }

    /** The person whom a short or full form of a name means; a form that tells more than is known means nobody. */
    Optional<Who> findKnown(String written) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        NameForm form = form(written);
        return find(form, Optional.empty())
                .filter(who -> who.form().words().size() >= form.words().size());
    }

    /** The person so called, new if nobody is known by the name. */
    Who meet(Names.Name name, Passage passage, Optional<Level> level) {
        Who who = find(name.written(), level).orElseGet(() -> {
            Who unknown = new Who(name.written(), passage, name.rule(), language);
            all.add(unknown);
            return unknown;
        });
        who.mention(name.written(), passage);
        who.form()
                .words()
                .forEach(word -> byWord.computeIfAbsent(word, key -> new LinkedHashSet<>())
                        .add(who));
        return who;
    }

    private NameForm form(String written) {
        return forms.computeIfAbsent(written, name -> NameForm.of(name, language));
    }

    private static int distance(Who who, NameForm form) {
        if (who.form().equals(form)) {
            return 0;
        }
        return form.isEndOf(who.form()) || who.form().isEndOf(form) ? 1 : 2;
    }
}
