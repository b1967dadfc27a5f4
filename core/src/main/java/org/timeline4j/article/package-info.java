/** Articles and the readers of the files that hold them. */
@NullMarked
package org.timeline4j.article;

import org.jspecify.annotations.NullMarked;
