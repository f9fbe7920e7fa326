package org.chancery.register.entry;

import java.time.Year;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.reader.topic.Topic;
import org.chancery.register.evidence.Evidence;

/**
 * A subject of which documents speak.
 *
 * @param years how many documents of each year speak of it; undated ones are in none
 */
public record TopicEntry(EntryId id, Topic.Subject subject, SortedMap<Year, Integer> years, List<Evidence> evidence)
        implements Entry {
    public TopicEntry {
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
        evidence = Entry.grounded(evidence);
    }
}
