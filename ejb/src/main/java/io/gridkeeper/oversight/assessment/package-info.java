/**
 * Accountability cases (责任追究): what happened in a grid on a day, the clause it is measured by, and who answers for it
 * and how: directly, for supervision, for leadership.
 *
 * <p>Whoever is named first comes from the posts as they were held on the day of the event, the head of the unit always
 * for leadership. Whoever keeps the grid corrects that with a reason; a person named keeps no case of his own, sees his
 * line and nobody else's, and may state his view. The grid office decides, and from then on nothing changes.
 */
@NullMarked
package io.gridkeeper.oversight.assessment;

import org.jspecify.annotations.NullMarked;
