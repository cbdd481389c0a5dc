/**
 * The schema's life: Flyway brings the database to the release's version before Hibernate looks at it.
 *
 * <p>Scripts that both databases understand lie in {@code db/migration/common}, the others under the same version
 * in {@code db/migration/h2} and {@code db/migration/postgresql}.
 */
@NullMarked
package io.gridkeeper.foundation.migration;

import org.jspecify.annotations.NullMarked;
