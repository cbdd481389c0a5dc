/** Checks on the telephone, on the desk and over REST. */
@NullMarked
package io.gridkeeper.web.patrol;

import org.jspecify.annotations.NullMarked;
