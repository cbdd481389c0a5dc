package io.gridkeeper.safety.patrol;

import java.time.Instant;

/**
 * When a check can be done.
 *
 * @param opensAt first moment
 * @param dueAt first moment at which it is missed
 * @param provisional the calendar has no holiday notice for the year, so working days are told by the weekday alone
 */
record CheckWindow(Instant opensAt, Instant dueAt, boolean provisional) {}
