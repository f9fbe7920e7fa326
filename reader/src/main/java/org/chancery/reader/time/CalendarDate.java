package org.chancery.reader.time;

/** A date or period in time, or a day that recurs each year. */
public sealed interface CalendarDate permits Edtf, YearlyDay {}
