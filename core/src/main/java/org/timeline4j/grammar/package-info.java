/**
 * Rules over tokens, and the values they make together with their derivation; it knows nothing of
 * time.
 */
@NullMarked
package org.timeline4j.grammar;

import org.jspecify.annotations.NullMarked;
