/** Work logs and duty sheets: pages, papers and REST resources. */
@NullMarked
package io.gridkeeper.web.worklog;

import org.jspecify.annotations.NullMarked;
