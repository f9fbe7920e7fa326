package org.chancery.reader.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.side.Side;
import org.chancery.reader.side.SideReader;
import org.chancery.reader.text.Sentence;
import org.chancery.reader.text.Token;
import org.chancery.reader.text.Words;

/** Companies in lists that announce them: "well-known companies such as "A" (chemicals), B and C". */
final class CompanyLists {
    private static final String COMPANIES = "companies";
    private static final String RULE = "organisations:company-list";

    private final Chart chart;

    CompanyLists(Chart chart) {
        this.chart = chart;
    }

    List<Organisation> companies() {
        List<Organisation> found = new ArrayList<>();
        for (Edge opening : chart.all("such-as").toList()) {
            Sentence sentence = chart.tokens().sentenceOf(opening.from());
            List<Edge> announced = chart.within(sentence.from(), opening.to(), COMPANIES);
            if (!announced.isEmpty()) {
                list(opening.to(), sentence.to(), sideBefore(announced.getLast()), found);
            }
        }
        for (Edge announced : chart.all(COMPANIES).toList()) {
            int limit = chart.tokens().sentenceOf(announced.from()).to();
            if (isPlural(announced) && announced.to() < limit && isName(announced.to())) {
                list(announced.to(), limit, sideBefore(announced), found);
            }
        }
        return found;
    }

    /** Whether the word is not in the form in which the vocabulary has it: "companies", not "company". */
    private boolean isPlural(Edge announced) {
        return !chart.tokens().at(announced.from()).key().equals(announced.word());
    }

    /** Whether a company's name may start at a token: a capitalised word that names no side and nothing else known. */
    private boolean isName(int at) {
        return chart.has("part", at)
                && chart.from(at).stream().noneMatch(edge -> edge.label().equals("domain"));
    }

    private Optional<Side> sideBefore(Edge companies) {
        return chart.within(Math.max(0, companies.from() - 1), companies.to() + 3, SideReader.ADJECTIVE).stream()
                .map(edge -> (Side) edge.value())
                .findFirst();
    }

    private void list(int start, int limit, Optional<Side> side, List<Organisation> found) {
        int at = start;
        while (at < limit) {
            while (at < limit && isSeparator(at)) {
                at++;
            }
            int end = at;
            while (end < limit && isNameWord(end)) {
                end++;
            }
            if (end == at) {
                return;
            }
            int from = at;
            int to = end;
            at = end;
            Optional<String> sector = Optional.empty();
            while (at < limit && chart.tokens().at(at).is("\"")) {
                at++;
            }
            if (at < limit && chart.tokens().at(at).is("(")) {
                int close = closing(at, limit);
                boolean isName = chart.tokens().at(at + 1).isCapitalised();
                sector = isName || close == at + 1
                        ? sector
                        : Optional.of(chart.tokens().words(at + 1, close));
                if (isName) {
                    found.add(company(at + 1, close, side, Optional.empty()));
                }
                at = Math.min(limit, close + 1);
            }
            found.add(company(from, to, side, sector));
            if (at >= limit || !isSeparator(at)) {
                return;
            }
        }
    }

    private int closing(int open, int limit) {
        int at = open + 1;
        while (at < limit - 1 && !chart.tokens().at(at).is(")")) {
            at++;
        }
        return at;
    }

    private boolean isSeparator(int at) {
        Token token = chart.tokens().at(at);
        return token.is(",") || token.is("\"") || chart.has("and", at) || chart.has("article", at);
    }

    private boolean isNameWord(int at) {
        Token token = chart.tokens().at(at);
        boolean isHyphen = token.is("-") && chart.tokens().isJoined(at);
        return token.isWord() && token.isCapitalised() || isHyphen;
    }

    private Organisation company(int from, int to, Optional<Side> side, Optional<String> sector) {
        return new Organisation(
                chart.tokens().words(from, to),
                Organisation.Kind.COMPANY,
                side,
                sector,
                List.of(),
                Words.at(chart.tokens().text(), chart.tokens().passage(from, to), RULE));
    }
}
