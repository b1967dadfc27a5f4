package org.timeline4j.merge;

import org.timeline4j.grammar.Derivation;

/**
 * What counts where sources disagree.
 *
 * @param telling the mention that says it
 * @param why why it counts
 */
record Decision(Telling telling, Derivation why) {}
