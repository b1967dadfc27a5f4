/**
 * Time without text: granularities, intervals, Allen's relations, EDTF and the algebra of time
 * expressions.
 */
@NullMarked
package org.timeline4j.time;

import org.jspecify.annotations.NullMarked;
