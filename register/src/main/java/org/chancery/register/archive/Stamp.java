package org.chancery.register.archive;

import java.time.Instant;

/** When an archive is written, and by which version of the program. */
public record Stamp(Instant instant, String program) {}
