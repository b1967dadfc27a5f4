/**
 * Event mentions with their properties and dates, and the events and evidence concluded from them.
 */
@NullMarked
package org.timeline4j.event;

import org.jspecify.annotations.NullMarked;
