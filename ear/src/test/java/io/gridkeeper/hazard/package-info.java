/** The life of hazards over REST, in the running suite. */
@NullMarked
package io.gridkeeper.hazard;

import org.jspecify.annotations.NullMarked;
