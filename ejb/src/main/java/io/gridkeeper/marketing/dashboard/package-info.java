/**
 * What the market looks like today: every grid by any figure for those who lead, the own day for everybody, and the daily
 * management of one grid. It keeps nothing of its own but who was there; every number leads to the list behind it.
 *
 * <p>Boundaries: {@link io.gridkeeper.marketing.dashboard.SalesBoard} and {@link
 * io.gridkeeper.marketing.dashboard.DailyBook}, both bounded by the sales scope.
 */
@NullMarked
package io.gridkeeper.marketing.dashboard;

import org.jspecify.annotations.NullMarked;
