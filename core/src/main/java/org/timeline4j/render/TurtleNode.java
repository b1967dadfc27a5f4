package org.timeline4j.render;

import java.util.ArrayList;
import java.util.List;

/** A subject of Turtle with what is said of it, in the order of saying. Not thread-safe. */
final class TurtleNode {
  private final String subject;
  private final List<String> statements = new ArrayList<>();

  private TurtleNode(String subject) {
    this.subject = subject;
  }

  /** Returns a node with a name of its own. */
  static TurtleNode of(String iri, String type) {
    return new TurtleNode(iri).with("a", type);
  }

  /** Returns a node without a name, to be the object of another. */
  static TurtleNode blank(String type) {
    return new TurtleNode("").with("a", type);
  }

  TurtleNode with(String property, String object) {
    statements.add(property + " " + object);
    return this;
  }

  TurtleNode with(String property, TurtleNode object) {
    return with(property, "[ " + String.join(" ; ", object.statements) + " ]");
  }

  /** Returns the statements with the full stop behind them. */
  @Override
  public String toString() {
    return subject + " " + String.join(" ;\n    ", statements) + " .\n";
  }
}
