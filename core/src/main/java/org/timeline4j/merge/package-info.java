/** Brings the same event, told by several articles, together into one. */
@NullMarked
package org.timeline4j.merge;

import org.jspecify.annotations.NullMarked;
