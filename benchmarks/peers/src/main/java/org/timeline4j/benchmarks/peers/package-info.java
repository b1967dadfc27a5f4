/** Other taggers of temporal expressions beside this library; see {@code docs/performance.md}. */
@NullMarked
package org.timeline4j.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
