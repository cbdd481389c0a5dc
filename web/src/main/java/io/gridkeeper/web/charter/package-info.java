/** Implementation plans of units: pages and REST resources. */
@NullMarked
package io.gridkeeper.web.charter;

import org.jspecify.annotations.NullMarked;
