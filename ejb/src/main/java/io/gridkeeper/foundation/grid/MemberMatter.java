package io.gridkeeper.foundation.grid;

import java.time.LocalDate;

/**
 * Something a person had to do by a day.
 *
 * @param absent whether he stayed away from it without giving a reason
 */
public record MemberMatter(long personId, LocalDate dueOn, boolean done, boolean absent) {}
