package org.chancery.desk.failure;

import java.util.List;

/**
 * A sentence, shown.
 *
 * @param key names the sentence in the message bundle
 * @param words what goes into its gaps
 * @param isWithin whether the one who asks has been let in, and can go on elsewhere
 */
record FailurePage(String key, List<String> words, boolean isWithin) {
    static FailurePage of(Sentence sentence, List<String> words) {
        return new FailurePage(sentence.key(), words, sentence.status() != 403);
    }
}
