package org.chancery.register.undertaking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.reader.text.Item;
import org.chancery.register.told.Told;

/** Items by the place of their document. */
final class ByPlace<T extends Item> {
    private final Map<Integer, List<Told<T>>> told = new HashMap<>();

    ByPlace(List<Told<T>> all) {
        all.forEach(one ->
                told.computeIfAbsent(one.place(), place -> new ArrayList<>()).add(one));
    }

    List<Told<T>> at(int place) {
        return told.getOrDefault(place, List.of());
    }
}
