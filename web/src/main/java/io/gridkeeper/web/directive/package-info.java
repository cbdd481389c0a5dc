/** What is handed down to grids: page and REST resources. */
@NullMarked
package io.gridkeeper.web.directive;

import org.jspecify.annotations.NullMarked;
