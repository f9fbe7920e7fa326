package org.chancery.bench.register;

import java.util.ArrayList;
import java.util.List;
import org.chancery.register.relation.Relation;

/** Two states of which readouts tell. */
record Pair(State one, State other) {
    static List<Pair> all() {
        List<State> states = State.all();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            for (int j = i + 1; j < states.size(); j++) {
                pairs.add(new Pair(states.get(i), states.get(j)));
            }
        }
        return pairs;
    }

    Pair swapped() {
        return new Pair(other, one);
    }

    Relation relation() {
        return Relation.between(one.side(), other.side());
    }
}
