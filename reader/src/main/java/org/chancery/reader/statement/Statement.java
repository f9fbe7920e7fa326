package org.chancery.reader.statement;

import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Rule;
import org.chancery.reader.party.Party;
import org.chancery.reader.party.PartyReader;
import org.chancery.reader.time.TimeReader;

/**
 * What someone is reported to do or say: a verb with who acts and what it is about.
 *
 * @param rule the rule that knows the verb
 * @param subject who acts
 * @param object the first party in what it is about
 * @param from index of the first token of the whole, the verb included if it stands first
 * @param complement index of the first token of what it is about
 * @param end index after the last token of what it is about
 */
public record Statement(Rule rule, Party subject, Party object, int from, int complement, int end) {
    public boolean hasComplement() {
        return end > complement;
    }

    /** Whether there is more in the words than who or when: "said that Riga", "sanctions announced last week" is nothing. */
    public boolean saysSomething(Chart chart) {
        for (int i = complement; i < end; i++) {
            boolean isBare = chart.isCovered(i, PartyReader.PARTY, TimeReader.TIME)
                    || chart.has("article", i)
                    || chart.has("preposition", i);
            if (!isBare) {
                return true;
            }
        }
        return switch (rule.setting("quote", "")) {
            case "whole" -> true;
            case "complement" -> false;
            default ->
                hasComplement()
                        && from < complement
                        && !rule.setting("says", "").equals("true");
        };
    }
}
