/** What is known of competitors. */
@NullMarked
package io.gridkeeper.web.competitor;

import org.jspecify.annotations.NullMarked;
