package org.timeline4j.render;

/** The diagrams of Mermaid that a chronology can be. */
public enum MermaidDiagram {
  /** A section a year, below it dates in words and what happened; without an axis. */
  TIMELINE,
  /** A row for each event along an axis of time. */
  GANTT
}
