/** Pages and REST of orders, dispatched lists and the catalogue of products and kinds. */
@NullMarked
package io.gridkeeper.web.order;

import org.jspecify.annotations.NullMarked;
