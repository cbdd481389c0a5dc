/**
 * The daily check of the platform (平台日常维护和巡查): six items that the system administrator signs each day, each with
 * what he found, and the backup of the night, whose end the backup script itself records.
 *
 * <p>A day is signed on that day and never afterwards; what was signed stays. The backup cannot be signed as fine while
 * none was recorded.
 */
@NullMarked
package io.gridkeeper.duty.platform;

import org.jspecify.annotations.NullMarked;
