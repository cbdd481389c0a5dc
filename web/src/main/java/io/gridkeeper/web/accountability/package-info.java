/** Accountability cases: pages and REST resource. */
@NullMarked
package io.gridkeeper.web.accountability;

import org.jspecify.annotations.NullMarked;
