/** Diaries of those who sell. */
@NullMarked
package io.gridkeeper.web.diary;

import org.jspecify.annotations.NullMarked;
