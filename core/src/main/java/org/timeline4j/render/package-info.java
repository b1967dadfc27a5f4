/** A timeline written out, one class for each format. */
@NullMarked
package org.timeline4j.render;

import org.jspecify.annotations.NullMarked;
