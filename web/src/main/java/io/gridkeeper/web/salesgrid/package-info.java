/** Pages and REST of sales grids: their people, work, resources and history on one page. */
@NullMarked
package io.gridkeeper.web.salesgrid;

import org.jspecify.annotations.NullMarked;
