/** What people do in grids: page and REST resource. */
@NullMarked
package io.gridkeeper.web.activity;

import org.jspecify.annotations.NullMarked;
