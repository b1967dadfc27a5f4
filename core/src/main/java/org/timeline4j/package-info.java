/** The front door, {@code Timeline}, and the pipeline that leads from articles to it. */
@NullMarked
@ValueStyle
package org.timeline4j;

import org.jspecify.annotations.NullMarked;
