/** Implementation plans of units: REST resource. */
@NullMarked
package io.gridkeeper.web.charter;

import org.jspecify.annotations.NullMarked;
