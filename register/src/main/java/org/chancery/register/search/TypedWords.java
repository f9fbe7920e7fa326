package org.chancery.register.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.jspecify.annotations.Nullable;

/**
 * Understands what is typed into a search, in any language and any script. Signs are those of Lucene's simple syntax,
 * which takes what makes no sense as a sign for a letter, and the words AND, OR and NOT in capitals.
 */
final class TypedWords extends SimpleQueryParser {
    private static final float IN_A_NAME = 6;
    private static final float IN_THE_HEAD = 2;
    private static final float AS_A_STEM = 0.7f;
    private static final float OTHER_PLACE = 0.1f;

    /** Shorter ones, such as "to" and "on", would be Russian words that mean something else. */
    private static final int SHORTEST_IN_CYRILLIC = 4;

    private static final int ONE_SLIP_FROM = 3;
    private static final int TWO_SLIPS_FROM = 6;
    private static final int MOST_SPELLINGS = 50;

    private static final Pattern SIGN_WORDS = Pattern.compile("\"[^\"]*\"|(?<![^\\s(])(AND|OR|NOT)\\s+");
    private static final Map<String, String> SIGNS = Map.of("AND", "+ ", "OR", "| ", "NOT", "-");

    private final Analysers analysers;

    TypedWords(Analysers analysers) {
        super(analysers.typed(), Fields.BODY);
        this.analysers = analysers;
        setDefaultOperator(Occur.MUST);
    }

    /** What words as they were typed ask for; all that there is, if there are none. */
    Query query(String words) {
        return words.isBlank() ? MatchAllDocsQuery.INSTANCE : parse(withSigns(words));
    }

    private static String withSigns(String words) {
        String straight = words.replaceAll("[\u201C\u201D\u201E\u00AB\u00BB]", "\"");
        return SIGN_WORDS
                .matcher(straight)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) == null ? found.group() : SIGNS.getOrDefault(found.group(1), "")));
    }

    @Override
    protected @Nullable Query newDefaultQuery(String text) {
        List<List<String>> places = places(text);
        return switch (places.size()) {
            case 0 -> null;
            case 1 -> anywhere(field -> anyOf(field, places.getFirst(), stems(text)));
            default -> newPhraseQuery(text, 0);
        };
    }

    @Override
    protected @Nullable Query newPhraseQuery(String text, int apart) {
        List<List<String>> places = places(text);
        return switch (places.size()) {
            case 0 -> null;
            case 1 -> anywhere(field -> anyOf(field, places.getFirst(), List.of()));
            default -> anywhere(field -> phrase(field, places, apart));
        };
    }

    @Override
    protected @Nullable Query newPrefixQuery(String text) {
        return lastOf(text, (field, word) -> new PrefixQuery(new Term(field, word)));
    }

    @Override
    protected @Nullable Query newFuzzyQuery(String text, int slips) {
        return lastOf(text, (field, word) -> {
            int allowed = word.length() < ONE_SLIP_FROM ? 0 : word.length() < TWO_SLIPS_FROM ? 1 : 2;
            return new FuzzyQuery(new Term(field, word), Math.min(slips, allowed), 0, MOST_SPELLINGS, true);
        });
    }

    private interface InField {
        Query of(String field);
    }

    private interface OfWord {
        Query of(String field, String word);
    }

    /** The best of all places counts, the others a little. */
    private Query anywhere(InField query) {
        List<Query> fields = new ArrayList<>();
        fields.add(new BoostQuery(query.of(Fields.NAME), IN_A_NAME));
        fields.add(new BoostQuery(query.of(Fields.HEAD), IN_THE_HEAD));
        fields.add(query.of(Fields.BODY));
        return new DisjunctionMaxQuery(fields, OTHER_PLACE);
    }

    /** The sign after "Al-Far*" is one of its last part; the parts before it have to stand as they are. */
    private @Nullable Query lastOf(String text, OfWord query) {
        List<List<String>> places = places(text);
        if (places.isEmpty()) {
            return null;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (List<String> words : places.subList(0, places.size() - 1)) {
            all.add(anywhere(field -> anyOf(field, words, List.of())), Occur.MUST);
        }
        String last = places.getLast().getFirst();
        return all.add(anywhere(field -> query.of(field, last)), Occur.MUST).build();
    }

    private static Query anyOf(String field, List<String> words, List<String> stems) {
        SynonymQuery.Builder any = new SynonymQuery.Builder(field);
        words.forEach(word -> any.addTerm(new Term(field, word)));
        stems.forEach(stem -> any.addTerm(new Term(field, stem), AS_A_STEM));
        return any.build();
    }

    private static Query phrase(String field, List<List<String>> places, int apart) {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(apart);
        places.forEach(words ->
                phrase.add(words.stream().map(word -> new Term(field, word)).toArray(Term[]::new)));
        return phrase.build();
    }

    private List<List<String>> places(String text) {
        return Analysers.words(analysers.typed(), text).stream()
                .map(words -> words.stream()
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList())
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** The stems of a word in each language that it could be of; of a Latin word also of what it is in Russian. */
    private List<String> stems(String word) {
        Set<String> stems = new LinkedHashSet<>();
        Arrays.stream(Stemming.values()).forEach(stemming -> stems.addAll(stems(stemming, word)));
        if (word.length() >= SHORTEST_IN_CYRILLIC && LatinForms.isLatin(word)) {
            stems.addAll(stems(Stemming.RUSSIAN, LatinForms.inCyrillic(word.toLowerCase(Locale.ROOT))));
        }
        return List.copyOf(stems);
    }

    private List<String> stems(Stemming stemming, String word) {
        return Analysers.words(analysers.of(stemming.language()), word).stream()
                .flatMap(List::stream)
                .filter(form -> form.startsWith(stemming.mark()))
                .toList();
    }
}
