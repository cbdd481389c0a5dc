/**
 * The company calendar: statutory holidays, make-up workdays and the company's own changes to them, and how limits and
 * recurring days are counted on it. A year without a holiday notice is known to be unknown: what would need it is
 * provisional. Dates are Asia/Shanghai everywhere.
 *
 * <p>{@link io.gridkeeper.foundation.calendar.WorkCalendar} and the counting are pure;
 * {@link io.gridkeeper.foundation.calendar.CalendarBook} stores and serves them.
 */
@NullMarked
package io.gridkeeper.foundation.calendar;

import org.jspecify.annotations.NullMarked;
