package org.renling.cases;

import java.time.LocalDate;

/**
 * What was done about a case.
 *
 * @param minutes actual service time of the person who writes, travel excluded; 0 where none is claimed
 */
public record Progress(String text, LocalDate day, int minutes, boolean contactedReporter) {}
