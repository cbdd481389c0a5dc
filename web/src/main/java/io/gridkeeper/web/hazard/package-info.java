/**
 * The hazard's pages: my desk, the report (phone first), the register, one hazard with everything that can be done to
 * it, and what became of my reports. Each bean asks one boundary of {@code io.gridkeeper.safety.hazard}; which actions
 * are offered is decided there. REST resources of the same boundaries stand beside them.
 */
@NullMarked
package io.gridkeeper.web.hazard;

import org.jspecify.annotations.NullMarked;
