/** The command line and the recipes, written against the public API. */
@NullMarked
package org.timeline4j.examples;

import org.jspecify.annotations.NullMarked;
