package org.chancery.reader.tenure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Found;
import org.chancery.reader.language.Language;
import org.chancery.reader.language.Rules;
import org.chancery.reader.person.Who;
import org.chancery.reader.text.Sentence;

/** Finds when people took up and left their posts, and who held them before and after. */
public final class TenureReader {
    private final Rules rules;

    public TenureReader(Language language) {
        rules = language.rules("tenures");
    }

    /**
     * Tells the people of a text, whose times and parties are marked, the times of their posts.
     *
     * @param published what is dated later is still to come
     * @return all people, with those named as having held a post of one of them, in the order of the text
     */
    public List<Who> tenures(Chart chart, List<Who> people, Optional<LocalDate> published) {
        List<Found> found = rules.in(chart).stream()
                .filter(words -> chart.tokens().sentenceOf(words.from()).kind() != Sentence.Kind.HEADING)
                .toList();
        Changes changes = new Changes(chart, people, published);
        changes.holding();
        // who left a post may be known only as the one whose post was taken over
        List<Found> weak = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Found words = found.get(i);
            if (words.rule().setting("weak", "no").equals("yes")) {
                weak.add(words);
            } else {
                Sentence sentence = chart.tokens().sentenceOf(words.from());
                int next = i + 1 < found.size() ? found.get(i + 1).from() : sentence.to();
                changes.add(words, Change.of(chart, words, Math.min(next, sentence.to())));
            }
        }
        weak.forEach(words -> changes.add(
                words,
                Change.of(chart, words, chart.tokens().sentenceOf(words.from()).to())));
        List<Who> all = new ArrayList<>(changes.people());
        all.sort(Comparator.comparing(Who::first));
        return all;
    }
}
