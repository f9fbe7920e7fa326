package org.chancery.reader.person;

import java.util.List;
import java.util.Optional;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Found;
import org.chancery.reader.side.Side;
import org.chancery.reader.side.SideReader;

/** Reads whose a post is from the words around it: "Polish", "of Poland", "Warsaw's", "of the European Union". */
final class PostSides {
    private PostSides() {}

    /** The sides whose post a match of a rule names, in order. */
    static List<Side> sides(Chart chart, Found found, PostMention.Kind kind) {
        boolean isOne = kind == PostMention.Kind.ONE || kind == PostMention.Kind.TAKEN_UP;
        for (String name : List.of("of", "n", "b", "in")) {
            List<Side> sides = found.parts(name).stream()
                    .filter(part -> !isPlaceOf(chart, part))
                    .flatMap(part -> part.edge().flatMap(PostSides::side).stream())
                    .toList();
            if (!sides.isEmpty()) {
                return isOne ? List.of(sides.getLast()) : sides;
            }
        }
        Optional<Side> body = found.part("f").flatMap(part -> bodyWithin(chart, part));
        if (body.isPresent()) {
            return List.of(body.get());
        }
        Edge head = found.edge("h").orElseThrow();
        boolean isAlone = found.part("f").isEmpty() && !chart.has("preposition", found.to());
        return chart.from(head.from()).stream()
                .filter(edge -> isAlone && edge.label().equals("lone-office") && edge.to() == head.to())
                .map(edge -> Side.ofKey(edge.word()))
                .limit(1)
                .toList();
    }

    /** "Director of the Office of the OSCE": the organisation that the field names. */
    private static Optional<Side> bodyWithin(Chart chart, Found.Part field) {
        return chart.within(field.from(), field.to(), "international").stream()
                .map(body -> chart.within(body.from(), body.to(), "organ").stream()
                        .filter(organ -> organ.to() == body.to())
                        .findFirst()
                        .orElse(body))
                .flatMap(edge -> side(edge).stream())
                .findFirst();
    }

    /** "In Warsaw Prime Minister …": the place is not whom the post serves. */
    private static boolean isPlaceOf(Chart chart, Found.Part part) {
        boolean isName = part.edge()
                .filter(edge ->
                        edge.label().equals(SideReader.SEAT) || edge.label().equals(SideReader.SIDE))
                .isPresent();
        return isName
                && part.from() > 0
                && part.to() < chart.tokens().size()
                && chart.has("place-in", part.from() - 1)
                && !chart.tokens().at(part.to()).is("'s");
    }

    /** The side that an edge names by name, adjective, seat, organ or organisation. */
    static Optional<Side> side(Edge edge) {
        return switch (edge.label()) {
            case SideReader.SIDE, SideReader.ADJECTIVE, SideReader.SEAT -> Optional.of((Side) edge.value());
            case "organ" -> Optional.of(Side.ofKey(edge.word()));
            case "seat-of-power" -> Optional.of(Side.state(edge.word()));
            case "international" -> Optional.of(Side.organisation(edge.word()));
            default -> Optional.empty();
        };
    }
}
