package org.chancery.reader.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.organisation.OrganisationReader;
import org.chancery.reader.text.Words;
import org.chancery.reader.topic.Topic.Subject;

/** Finds the areas that a contact dealt with, by the words known for each. */
public final class TopicReader {
    private TopicReader() {}

    /** The topics of a text, each with the first words that name it, sorted by name. */
    public static List<Topic> topics(Chart chart) {
        Map<Subject, Edge> first = new LinkedHashMap<>();
        chart.all("topic")
                .filter(edge -> !chart.isCovered(edge.from(), "mechanism", "person", "post"))
                .filter(edge -> subject(edge) == Subject.MULTILATERAL
                        || !chart.isCovered(edge.from(), OrganisationReader.ORGANISATION))
                .forEach(edge -> first.putIfAbsent(subject(edge), edge));
        List<Topic> topics = new ArrayList<>();
        first.forEach((subject, edge) -> topics.add(new Topic(
                subject,
                Words.at(chart.tokens().text(), chart.tokens().passage(edge.from(), edge.to()), edge.rule()))));
        topics.sort(Comparator.comparing(topic -> topic.subject().name()));
        return topics;
    }

    private static Subject subject(Edge edge) {
        return Subject.valueOf(edge.word().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
