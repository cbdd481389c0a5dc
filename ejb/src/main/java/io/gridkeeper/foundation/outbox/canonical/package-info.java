/** Safety data as it leaves: our own names and types, before any platform's field names, codes and formats. */
@NullMarked
package io.gridkeeper.foundation.outbox.canonical;

import org.jspecify.annotations.NullMarked;
