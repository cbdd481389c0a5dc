/** Deliveries to the province in the running suite, with the strict simulator at the other end. */
@NullMarked
package io.gridkeeper.outbox;

import org.jspecify.annotations.NullMarked;
