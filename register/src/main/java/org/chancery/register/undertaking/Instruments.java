package org.chancery.register.undertaking;

import java.util.List;
import org.chancery.register.told.DataFile;
import org.chancery.register.told.Folded;

/** Which documents between sides are not done by being signed. */
final class Instruments {
    private static final String FILE = "instruments.words";
    private static final List<String> BINDING = DataFile.lines(Instruments.class, FILE);

    private Instruments() {}

    /** Whether the words name a document that has yet to enter into force or to be delivered on once it is signed. */
    static boolean isToEnterIntoForce(String words) {
        for (String word : Folded.of(words).split(" ")) {
            if (BINDING.stream().anyMatch(word::startsWith)) {
                return true;
            }
        }
        return false;
    }
}
