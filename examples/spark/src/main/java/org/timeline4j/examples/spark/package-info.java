/** A chronology made on Apache Spark; see {@code docs/scale.md}. */
@NullMarked
package org.timeline4j.examples.spark;

import org.jspecify.annotations.NullMarked;
