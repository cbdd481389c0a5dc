/**
 * Who did what, when and from where, before and after: an append-only trail. The application adds rows through
 * {@link io.gridkeeper.foundation.audit.AuditTrail}; the database refuses to change or delete them.
 */
@NullMarked
package io.gridkeeper.foundation.audit;

import org.jspecify.annotations.NullMarked;
