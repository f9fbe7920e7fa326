package org.chancery.register.check;

import java.util.List;

/**
 * What was checked of one kind.
 *
 * @param what in plain words, as in "kept texts have their hash and length"
 * @param count how many were looked at
 * @param faults in a fixed order
 */
public record Checked(String what, long count, List<Fault> faults) {
    public Checked {
        faults = List.copyOf(faults);
    }
}
