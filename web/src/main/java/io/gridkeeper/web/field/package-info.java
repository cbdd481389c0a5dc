/** Fields of business: page and REST resource. */
@NullMarked
package io.gridkeeper.web.field;

import org.jspecify.annotations.NullMarked;
