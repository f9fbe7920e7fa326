package org.chancery.reader.position;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.reader.language.Chart;
import org.chancery.reader.person.Who;
import org.chancery.reader.position.Position.Act;
import org.chancery.reader.statement.Statement;
import org.chancery.reader.text.Words;

/** Makes positions of the statements that report a stance. */
public final class PositionReader {
    private PositionReader() {}

    /** The positions among the statements of a text, in their order. */
    public static List<Position> positions(Chart chart, List<Statement> statements) {
        return statements.stream()
                .filter(statement -> statement.rule().result().equals("position"))
                .filter(statement ->
                        statement.saysSomething(chart) && !statement.subject().isNobody())
                .map(statement -> position(chart, statement))
                .toList();
    }

    private static Position position(Chart chart, Statement statement) {
        String act = statement.rule().setting("act", "");
        return new Position(
                Act.valueOf(act.toUpperCase(Locale.ROOT)),
                statement.subject().sides(),
                statement.subject().people().size() == 1
                        ? Optional.of(statement.subject().people().getFirst()).map(Who::name)
                        : Optional.empty(),
                Words.at(
                        chart.tokens().text(),
                        chart.tokens().passage(statement.from(), statement.end()),
                        statement.rule().name()));
    }
}
