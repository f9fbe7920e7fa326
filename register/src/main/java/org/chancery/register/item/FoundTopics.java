package org.chancery.register.item;

import java.util.Map;
import org.chancery.reader.topic.Topic;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Topics. */
final class FoundTopics extends Found<Topic> {
    private static final String INSERT = "insert into found_topic (finding_id, subject) values (:finding, :subject)";

    private static final String SELECT = """
        select found_topic.finding_id as finding, found_topic.subject as subject
          from finding
          join found_topic on found_topic.finding_id = finding.id
         where finding.reading_id in (<readings>)
         order by finding.reading_id, finding.place
        """;

    FoundTopics() {
        super(Topic.class);
    }

    @Override
    void keep(Handle handle, Map<String, Topic> topics) {
        PreparedBatch rows = handle.prepareBatch(INSERT);
        topics.forEach((finding, topic) -> rows.bind("finding", finding)
                .bind("subject", Code.of(topic.subject()))
                .add());
        rows.execute();
    }

    @Override
    Map<String, Topic> in(Findings findings) {
        return findings.items(
                SELECT,
                (row, finding, words) -> new Topic(Code.enumOf(Topic.Subject.class, row.getString("subject")), words));
    }
}
