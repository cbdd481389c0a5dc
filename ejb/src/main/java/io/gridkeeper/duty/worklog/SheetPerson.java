package io.gridkeeper.duty.worklog;

import org.jspecify.annotations.Nullable;

/** Whose sheet it is. */
record SheetPerson(
        long id, String staffNumber, String name, @Nullable String postTitle) {}
