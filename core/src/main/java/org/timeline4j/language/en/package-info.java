/** What English knows: its words, its time rules, its verbs and where its sentences end. */
@NullMarked
package org.timeline4j.language.en;

import org.jspecify.annotations.NullMarked;
