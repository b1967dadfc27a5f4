package org.timeline4j.grammar;

/**
 * One flat sequence of a rule, compiled.
 *
 * @param rule the rule
 * @param priority the number of the rule: the lower one is preferred
 * @param preferred whether the rule goes before all that are not
 * @param order the number of the sequence among those of all rules
 * @param slotId the number of the slot that it fills
 */
record Production(Rule<?> rule, int priority, boolean preferred, int order, int slotId) {}
