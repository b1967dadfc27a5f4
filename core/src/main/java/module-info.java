/** Reads dated news articles and returns one ordered, explained chronology. */
module org.timeline4j {
  requires com.fasterxml.jackson.core;
  requires com.google.common;
  requires static org.immutables.value;
  requires org.apache.opennlp.tools;
  requires static transitive org.jspecify;
  // OpenNLP logs through it, but an automatic module cannot ask for it.
  requires org.slf4j;
}
