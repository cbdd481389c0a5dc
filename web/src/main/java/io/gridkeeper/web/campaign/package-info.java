/** Campaigns and their lists. */
@NullMarked
package io.gridkeeper.web.campaign;

import org.jspecify.annotations.NullMarked;
