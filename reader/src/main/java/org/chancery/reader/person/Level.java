package org.chancery.reader.person;

/** The rank at which a side takes part in a contact, highest first. */
public enum Level {
    MONARCH,
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    SPEAKER,
    FOREIGN_MINISTER,
    MINISTER,
    DEPUTY_MINISTER,
    SPECIAL_ENVOY,
    AMBASSADOR,
    CHARGE_D_AFFAIRES,
    CONSUL,
    GOVERNOR_OR_MAYOR,
    DIRECTOR,
    EXPERT;

    /** Whether a side has one person at this level. */
    public boolean isOnePerSide() {
        return compareTo(FOREIGN_MINISTER) <= 0;
    }

    /** The level in lower case with hyphens, as data files and exports write it. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The level that {@link #code()} names. */
    public static Level of(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
}
