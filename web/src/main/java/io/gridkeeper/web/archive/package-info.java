/** Records and notices of rectification on pages and over the API. */
@NullMarked
package io.gridkeeper.web.archive;

import org.jspecify.annotations.NullMarked;
