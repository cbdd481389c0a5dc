/** The company calendar as pages and over {@code /api/v1/calendar}. */
@NullMarked
package io.gridkeeper.web.calendar;

import org.jspecify.annotations.NullMarked;
