/**
 * Fields of business (条线): which department grid is main owner of which kinds of work, and whether whoever answers for
 * a grid mainly carries them or assists. A set of fields is adopted from a day on and written once; what one answers for
 * is told by the set of the day of the event, what one sees by the set of today.
 *
 * <p>A category of work belongs to one field at most. A company without a set has no fields, and nothing opens by them.
 */
@NullMarked
package io.gridkeeper.foundation.field;

import org.jspecify.annotations.NullMarked;
