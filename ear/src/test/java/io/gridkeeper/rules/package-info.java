/** Calendar, deadlines and the regulation library in the running suite. */
@NullMarked
package io.gridkeeper.rules;

import org.jspecify.annotations.NullMarked;
