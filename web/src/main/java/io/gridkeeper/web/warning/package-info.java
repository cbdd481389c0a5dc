/** Early warning: the page and the REST resources of signals and of months. */
@NullMarked
package io.gridkeeper.web.warning;

import org.jspecify.annotations.NullMarked;
