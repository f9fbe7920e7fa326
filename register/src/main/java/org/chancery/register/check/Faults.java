package org.chancery.register.check;

import java.util.ArrayList;
import java.util.List;

/** Faults as they are found; of very many of a kind the first are told and the rest counted. */
final class Faults {
    private static final int MOST_TOLD = 1000;

    private final List<Fault> told = new ArrayList<>();
    private long untold;

    void add(Fault fault) {
        if (told.size() < MOST_TOLD) {
            told.add(fault);
        } else {
            untold++;
        }
    }

    List<Fault> told() {
        List<Fault> all = new ArrayList<>(told);
        if (untold > 0) {
            all.add(Fault.of("and " + untold + " further faults of this kind"));
        }
        return all;
    }
}
