/** Files on their way to a browser: names that are safe in headers, kinds no browser may guess, papers to look at. */
@NullMarked
package io.gridkeeper.web.document;

import org.jspecify.annotations.NullMarked;
