/** Page and REST of devices, their maintenance and network projects. */
@NullMarked
package io.gridkeeper.web.upkeep;

import org.jspecify.annotations.NullMarked;
