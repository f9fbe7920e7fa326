package org.chancery.reader.occasion;

import java.util.Optional;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Item;
import org.chancery.reader.text.Words;
import org.chancery.reader.time.CalendarDate;

/**
 * A national day, anniversary or holiday.
 *
 * @param side whose day it is, where the text tells
 * @param date when; a {@link org.chancery.reader.time.YearlyDay} where no year is given
 */
public record Occasion(String name, Optional<Side> side, Optional<CalendarDate> date, Words words) implements Item {
    public Occasion {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an occasion has a name: " + words.quote());
        }
    }
}
