/**
 * The daily work diary (工作日记) of everybody who sells: one a person and day, begun with what he did that day.
 *
 * <p>Invariants: expected on every day the company works, from whoever holds a selling post then; written once, and
 * written anew on its own day only; what is written after its day is marked as late.
 *
 * <p>Boundary: {@link io.gridkeeper.marketing.diary.DiaryBook}. People read their own diary, leaders of a grid those of
 * its people.
 */
@NullMarked
package io.gridkeeper.marketing.diary;

import org.jspecify.annotations.NullMarked;
