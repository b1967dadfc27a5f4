/** Temporal expressions: found in a text as mentions, then resolved to a time. */
@NullMarked
package org.timeline4j.timex;

import org.jspecify.annotations.NullMarked;
