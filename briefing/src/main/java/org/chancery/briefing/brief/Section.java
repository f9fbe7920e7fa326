package org.chancery.briefing.brief;

import java.util.List;
import java.util.Locale;

/**
 * A section of a brief.
 *
 * @param topic which it is; also its place in the brief
 * @param blocks one or more
 */
public record Section(Topic topic, List<Block> blocks) {
    /** What a section is about, in the order of a brief. */
    public enum Topic {
        ESSENTIALS("Essentials"),
        LAST_CONTACT("Last contact"),
        COMMITMENTS("Commitments and requests"),
        AGREEMENTS("Documents between the sides"),
        COMING("Coming"),
        FIGURES("Figures"),
        PEOPLE("People"),
        COMPANIES("Companies"),
        MECHANISMS("Mechanisms"),
        LEVELS("Last met at each level"),
        CONTACTS("Contacts"),
        POSITIONS("Positions");

        private final String heading;

        Topic(String heading) {
            this.heading = heading;
        }

        public String heading() {
            return heading;
        }

        /** A name for links within a page. */
        public String anchor() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Section {
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("nothing under " + topic.heading());
        }
    }
}
