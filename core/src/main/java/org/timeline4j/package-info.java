/** The front door, {@code Timeline}, and the pipeline that leads from articles to it. */
@NullMarked
// Here and not on the classes: users, who do not have this annotation, would get javac warnings
// for its values in every class file that carries them.
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    allowedClasspathAnnotations = {Override.class})
package org.timeline4j;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
