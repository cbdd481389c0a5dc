/**
 * The four-colour risk map as a page, over REST and on paper.
 */
@NullMarked
package io.gridkeeper.web.map;

import org.jspecify.annotations.NullMarked;
