/** Pages and REST of contested customers. */
@NullMarked
package io.gridkeeper.web.dispute;

import org.jspecify.annotations.NullMarked;
