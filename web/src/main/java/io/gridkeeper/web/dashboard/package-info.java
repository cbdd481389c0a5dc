/** The dashboards of the market as pages and over REST. */
@NullMarked
package io.gridkeeper.web.dashboard;

import org.jspecify.annotations.NullMarked;
