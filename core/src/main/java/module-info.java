/** Reads dated news articles and returns one ordered, explained chronology. */
module org.timeline4j {
  requires com.fasterxml.jackson.core;
  requires com.google.common;
  requires de.siegmar.fastcsv;
  requires java.xml;
  requires static org.immutables.value;
  requires org.apache.opennlp.tools;
  requires static transitive org.jspecify;
  // OpenNLP logs through it, but an automatic module cannot ask for it.
  requires org.slf4j;
  requires vinnie;

  exports org.timeline4j;
  exports org.timeline4j.article;
  exports org.timeline4j.event;
  exports org.timeline4j.grammar;
  exports org.timeline4j.language;
  exports org.timeline4j.language.en;
  exports org.timeline4j.merge;
  exports org.timeline4j.render;
  exports org.timeline4j.text;
  exports org.timeline4j.time;
  exports org.timeline4j.timex;
}
