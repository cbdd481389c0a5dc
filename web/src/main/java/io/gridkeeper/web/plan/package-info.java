/**
 * Site plans and the grids drawn on them, as pages and over REST.
 */
@NullMarked
package io.gridkeeper.web.plan;

import org.jspecify.annotations.NullMarked;
