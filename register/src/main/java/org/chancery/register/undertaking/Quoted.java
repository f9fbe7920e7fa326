package org.chancery.register.undertaking;

import org.chancery.register.told.Told;

/** Words with their language. */
record Quoted(String words, String language) {
    static Quoted of(Told<?> told) {
        return new Quoted(told.item().words().quote(), told.document().language());
    }
}
