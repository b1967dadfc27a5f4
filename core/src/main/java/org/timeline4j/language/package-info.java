/** What a language has to know for its articles to be read, as a plain value. */
@NullMarked
package org.timeline4j.language;

import org.jspecify.annotations.NullMarked;
