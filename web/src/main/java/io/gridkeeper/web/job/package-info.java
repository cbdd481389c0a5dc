/** Long work as people follow it: a page that keeps itself up to date, the list of one's own, and {@code /api/v1/jobs}. */
@NullMarked
package io.gridkeeper.web.job;

import org.jspecify.annotations.NullMarked;
