/** Pages and REST of customers and agency channels. */
@NullMarked
package io.gridkeeper.web.customer;

import org.jspecify.annotations.NullMarked;
