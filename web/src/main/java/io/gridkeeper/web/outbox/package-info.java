/** What leaves for the platforms, as people see it: the deliveries pages and their REST resource. */
@NullMarked
package io.gridkeeper.web.outbox;

import org.jspecify.annotations.NullMarked;
