package org.chancery.reader.person;

import java.util.Optional;
import org.chancery.reader.language.Chart;
import org.chancery.reader.text.Tokens;

/** The names around a post that may be its holder's. */
final class Candidates {
    private static final int LONGEST_BRACKET = 8;

    private final Chart chart;
    private final Tokens tokens;
    private final Names names;

    Candidates(Chart chart, Names names) {
        this.chart = chart;
        tokens = chart.tokens();
        this.names = names;
    }

    /** "Minister of X A. B.", "Minister of X (MX) A. B.". */
    Optional<Names.Name> rightAfter(PostMention post) {
        return names.afterPost(afterBracket(post.to()), post.rule()).filter(name -> isInSentence(post, name));
    }

    /** "the Minister of X, A. B.", "Head of delegation: A. B.". */
    Optional<Names.Name> afterComma(PostMention post) {
        int after = afterBracket(post.to());
        boolean isOpened = isAt(after, ",") || isAt(after, ":") || post.isShared() && isAt(after, "-");
        return isOpened
                ? names.afterPost(after + 1, post.rule()).filter(name -> isInSentence(post, name))
                : Optional.empty();
    }

    /** The name before a post in apposition: "A. B., Minister of X", "A. B. (Minister of X)", "A. B., appointed as …". */
    Optional<Names.Name> before(PostMention post) {
        int sentence = tokens.sentenceOf(post.from()).from();
        int sign = post.from() - 1;
        if (sign <= sentence || post.kind() == PostMention.Kind.MIRRORED) {
            return Optional.empty();
        }
        boolean isSet = isAt(sign, ",") || isAt(sign, "(") || isAt(sign, "-") && !tokens.isJoined(sign);
        if (!isSet && post.kind() != PostMention.Kind.TAKEN_UP) {
            return Optional.empty();
        }
        int end = isSet ? sign : post.from();
        return names.endingAt(end, post.rule())
                .map(name -> isSet ? name : Successions.successor(chart, names, name))
                .filter(name -> isSure(name, post))
                .or(() -> isSet ? beforeClause(sentence, sign, post) : Optional.empty());
    }

    /** "A. B., who led the department, became Minister": the name before a clause that is told of its bearer. */
    private Optional<Names.Name> beforeClause(int sentence, int comma, PostMention post) {
        if (post.kind() != PostMention.Kind.TAKEN_UP) {
            return Optional.empty();
        }
        for (int at = comma - 2; at > sentence; at--) {
            if (isAt(at, ",") && chart.has("relative", at + 1)) {
                return names.endingAt(at, post.rule()).filter(name -> isSure(name, post));
            }
        }
        return Optional.empty();
    }

    /** A single word before a comma may be a place, two words after "in" as well, and "the Minister said" opens a clause. */
    private boolean isSure(Names.Name name, PostMention post) {
        boolean isKnown = chart.isCovered(name.from(), PersonReader.PERSON);
        boolean isPlace = name.start() > 0 && chart.has("place-in", name.start() - 1) && !name.isHonoured();
        boolean isClause = chart.has("article", post.from())
                && post.to() == post.from() + 2
                && (isKnown || chart.has("report", post.to()));
        return !isClause && (isKnown || name.isHonoured() || !name.isOneWord() && !isPlace);
    }

    /** After what a bracket says of a post: "External Affairs Minister (EAM)", "Director (Central Europe)". */
    private int afterBracket(int token) {
        if (!isAt(token, "(")
                || token + 1 == tokens.size()
                || !tokens.at(token + 1).isCapitalised()) {
            return token;
        }
        int limit = Math.min(tokens.sentenceOf(token).to(), token + LONGEST_BRACKET);
        for (int at = token + 1; at < limit; at++) {
            if (isAt(at, ")")) {
                return at + 1;
            }
        }
        return token;
    }

    private boolean isInSentence(PostMention post, Names.Name name) {
        return tokens.sentenceIndexOf(post.from()) == tokens.sentenceIndexOf(name.from());
    }

    private boolean isAt(int token, String sign) {
        return token < tokens.size() && tokens.at(token).is(sign);
    }
}
