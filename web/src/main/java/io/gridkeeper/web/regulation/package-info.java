/** The regulation library and the deadline profiles as pages and over {@code /api/v1}. */
@NullMarked
package io.gridkeeper.web.regulation;

import org.jspecify.annotations.NullMarked;
