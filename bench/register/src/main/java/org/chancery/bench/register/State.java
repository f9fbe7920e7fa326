package org.chancery.bench.register;

import java.util.List;
import org.chancery.reader.side.Side;

/** A state that readouts are generated about. */
record State(Side side, String name, String capital) {
    static List<State> all() {
        return Lines.of("sides.list").stream()
                .map(line -> line.split(" "))
                .map(fields -> new State(Side.state(fields[0]), fields[1], fields[2]))
                .toList();
    }
}
