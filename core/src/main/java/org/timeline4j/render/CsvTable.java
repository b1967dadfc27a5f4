package org.timeline4j.render;

/** The tables that {@link CsvRenderer} makes of a chronology. */
public enum CsvTable {
  /** One row for each event, dated or not. */
  EVENTS,
  /** One row for each piece of evidence, with the id of its event. */
  EVIDENCE
}
