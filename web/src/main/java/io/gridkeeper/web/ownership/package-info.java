/** Pages and REST of what has no owner, and the market's part of the desk. */
@NullMarked
package io.gridkeeper.web.ownership;

import org.jspecify.annotations.NullMarked;
