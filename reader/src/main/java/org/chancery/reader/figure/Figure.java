package org.chancery.reader.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Item;
import org.chancery.reader.text.Words;
import org.chancery.reader.time.Edtf;

/**
 * A measured number.
 *
 * @param value in base units: 852.8 million is 852800000, 12 % is 12
 * @param period the time that it covers
 * @param from whose exports, whose investment, whose students: where the thing measured comes from
 * @param to where it goes
 * @param base the period that a growth is measured against
 * @param noun what is counted, in the words of the text; empty for money and percentages
 */
public record Figure(
        Measure measure,
        BigDecimal value,
        Unit unit,
        Qualifier qualifier,
        Optional<Edtf> period,
        Optional<Side> from,
        Optional<Side> to,
        Optional<Edtf> base,
        Optional<String> noun,
        Words words)
        implements Item {
    /** How exactly the number is meant. */
    public enum Qualifier {
        EXACT,
        ABOUT,
        OVER,
        UNDER,
        UP_TO
    }

    public Figure {
        value = value.stripTrailingZeros();
        value = value.scale() < 0 ? value.setScale(0) : value;
    }
}
