package io.gridkeeper.duty.activity;

import java.time.LocalDate;

/** Somebody who was called to an activity of a day. */
record Called(long personId, LocalDate heldOn) {}
