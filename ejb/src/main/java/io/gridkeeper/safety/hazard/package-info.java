/**
 * Hazards (隐患) from a worker's report to the closed file.
 *
 * <p>Life: registered → rectifying → awaiting acceptance → closed; returned for rework as often as needed; withdrawn
 * when it was none or a duplicate. Invariants: every open hazard has an owner and, once graded, a due date with the
 * clause that made it; nobody accepts his own rectification; nothing closes without evidence; a major hazard closes at
 * company level only; history is append-only and written in the transaction of the change, together with the process
 * step and the outbox row.
 *
 * <p>Boundaries: {@link io.gridkeeper.safety.hazard.HazardRegister} changes, {@link
 * io.gridkeeper.safety.hazard.HazardSearch} finds and shows, {@link io.gridkeeper.safety.hazard.HazardDesk} counts what
 * waits for the caller, {@link io.gridkeeper.safety.hazard.HazardPhotos} keeps pictures, {@link
 * io.gridkeeper.safety.hazard.HazardIntake} takes over old ledgers. Decision: the register lists hazards of grids the
 * caller sees; what he is involved in elsewhere he finds through the people filters ({@code handler=me} …), so that the
 * list stays one index walk. By a field of business a department sees its categories beyond its grids; {@code
 * HazardAccess} alone says so, and whoever has no field asks the database as if there were none.
 */
@NullMarked
package io.gridkeeper.safety.hazard;

import org.jspecify.annotations.NullMarked;
