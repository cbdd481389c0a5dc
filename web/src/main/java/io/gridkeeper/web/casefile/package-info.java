/** Confidential files: page and REST resource. */
@NullMarked
package io.gridkeeper.web.casefile;

import org.jspecify.annotations.NullMarked;
