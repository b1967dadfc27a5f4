/** Measures how fast the library is; see {@code docs/performance.md}. */
@NullMarked
package org.timeline4j.benchmarks;

import org.jspecify.annotations.NullMarked;
