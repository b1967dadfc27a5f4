/** Reads dated news articles and returns one ordered, explained chronology. */
module org.timeline4j {
  requires com.fasterxml.jackson.core;
  requires com.google.common;
  requires static org.immutables.value;
  requires org.apache.opennlp.tools;
  requires transitive static org.jspecify;
}
