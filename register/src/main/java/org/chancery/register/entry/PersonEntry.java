package org.chancery.register.entry;

import java.util.List;
import java.util.Optional;
import org.chancery.reader.person.Level;
import org.chancery.reader.person.Post;
import org.chancery.reader.side.Side;
import org.chancery.reader.time.Edtf;
import org.chancery.register.evidence.Evidence;

/**
 * A person across documents.
 *
 * @param name the fullest spelling
 * @param spellings the others
 * @param tenures earliest first
 */
public record PersonEntry(
        EntryId id,
        String name,
        List<String> spellings,
        Optional<Side> side,
        List<Tenure> tenures,
        List<Evidence> evidence)
        implements Entry {
    /**
     * A person in a post.
     *
     * @param from when the post was taken up, as far as known
     * @param to when it was left, as far as known
     */
    public record Tenure(
            String post,
            Optional<Level> level,
            Post.Standing standing,
            Optional<Edtf> from,
            Optional<Edtf> to,
            List<Evidence> evidence) {
        public Tenure {
            evidence = Entry.grounded(evidence);
        }
    }

    public PersonEntry {
        spellings = List.copyOf(spellings);
        tenures = List.copyOf(tenures);
        evidence = Entry.grounded(evidence);
    }
}
