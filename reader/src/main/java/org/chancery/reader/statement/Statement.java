package org.chancery.reader.statement;

import org.chancery.reader.language.Found;
import org.chancery.reader.language.Rule;
import org.chancery.reader.party.Party;

/**
 * A reporting verb with who acts and what follows.
 *
 * @param trigger where the verb stands, and the rule that knows it
 * @param subject who acts
 * @param object the first party in what follows
 * @param end index after the last token of what follows
 */
public record Statement(Found trigger, Party subject, Party object, int end) {
    public Rule rule() {
        return trigger.rule();
    }

    public int from() {
        return trigger.from();
    }

    /** The index of the first token after the verb. */
    public int complement() {
        return trigger.to();
    }

    public boolean hasComplement() {
        return end > trigger.to();
    }
}
