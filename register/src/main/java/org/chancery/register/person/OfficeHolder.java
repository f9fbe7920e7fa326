package org.chancery.register.person;

import org.chancery.register.entry.PersonEntry;
import org.chancery.register.entry.PersonEntry.Tenure;

/**
 * Who may have held an office on a day, which follows from what documents say around it.
 *
 * @param tenure in which the person did
 * @param score from 0 to 1: the nearer the days are on which documents give the person the office, the higher
 * @param reason such as "cited in the office on 2024-03-01, 12 days before"
 */
public record OfficeHolder(PersonEntry person, Tenure tenure, double score, String reason) {}
