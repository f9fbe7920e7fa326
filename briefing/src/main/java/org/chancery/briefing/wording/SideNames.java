package org.chancery.briefing.wording;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.reader.side.Side;

/** What sides are called in English. */
public final class SideNames {
    private static final Map<String, String> ORGANISATIONS = Map.ofEntries(
            Map.entry("ASEAN", "ASEAN"),
            Map.entry("AU", "African Union"),
            Map.entry("CIS", "Commonwealth of Independent States"),
            Map.entry("EAEU", "Eurasian Economic Union"),
            Map.entry("EU", "European Union"),
            Map.entry("GCC", "Gulf Cooperation Council"),
            Map.entry("NATO", "NATO"),
            Map.entry("OSCE", "OSCE"),
            Map.entry("OTS", "Organization of Turkic States"),
            Map.entry("SCO", "Shanghai Cooperation Organisation"),
            Map.entry("UN", "United Nations"));

    private static final Set<String> STATES = Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"))
            .collect(Collectors.toUnmodifiableSet());

    private SideNames() {}

    /** The side's name, or its code where it has none. */
    public static String of(Side side) {
        return side.isState() ? state(side.code()) : ORGANISATIONS.getOrDefault(side.code(), side.code());
    }

    /** Several sides in one phrase: "Kazakhstan, Poland and Hungary". */
    public static String of(Collection<Side> sides) {
        return Phrases.list(sides.stream().map(SideNames::of).toList());
    }

    /** Whether there is such a side. */
    public static boolean isKnown(Side side) {
        return side.isState() ? STATES.contains(side.code()) : ORGANISATIONS.containsKey(side.code());
    }

    private static String state(String code) {
        return code.equals("XK") ? "Kosovo" : Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }
}
