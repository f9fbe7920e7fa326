package org.chancery.register.item;

import java.time.Instant;
import java.util.UUID;

/**
 * The decision on which a value rests.
 *
 * @param why may be empty
 */
public record Basis(UUID decision, String who, Instant when, String why) {}
