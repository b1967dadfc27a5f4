/** The front door, {@code Timeline}, and the pipeline that leads from articles to it. */
@NullMarked
// Set here and not on the classes, so that no public class file carries values of an annotation
// that
// users do not have: javac would warn them.
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    allowedClasspathAnnotations = {Override.class})
package org.timeline4j;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
