/** Text cut into spans, tokens and sentences, with the part of speech of each token. */
@NullMarked
package org.timeline4j.text;

import org.jspecify.annotations.NullMarked;
