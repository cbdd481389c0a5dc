/**
 * Fire safety: places, checks and notices, teams, and the year, as pages and over REST.
 */
@NullMarked
package io.gridkeeper.web.fire;

import org.jspecify.annotations.NullMarked;
