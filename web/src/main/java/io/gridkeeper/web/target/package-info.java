/** The tree of targets as a page and over REST. */
@NullMarked
package io.gridkeeper.web.target;

import org.jspecify.annotations.NullMarked;
