package org.chancery.reader.topic;

import org.chancery.reader.text.Item;
import org.chancery.reader.text.Words;

/** An area that the contact dealt with. */
public record Topic(Subject subject, Words words) implements Item {
    /** The areas that readouts are sorted by. */
    public enum Subject {
        POLITICAL,
        TRADE,
        INVESTMENT,
        PARLIAMENTARY,
        CULTURE,
        EDUCATION,
        SCIENCE,
        SECURITY,
        DEFENCE,
        ENERGY,
        TRANSPORT,
        AGRICULTURE,
        ENVIRONMENT,
        HUMANITARIAN,
        CONSULAR,
        TOURISM,
        HEALTH,
        DIGITAL,
        HUMAN_RIGHTS,
        LEGAL,
        MULTILATERAL,
        CONFLICT,
        SPACE,
        SPORT
    }
}
