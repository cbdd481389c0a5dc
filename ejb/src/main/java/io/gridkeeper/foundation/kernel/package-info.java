/**
 * What every capability stands on: refusals that speak the person's language and cite a clause, keyset pages,
 * messages and the company's clock. Knows nothing of grids or hazards.
 */
@NullMarked
package io.gridkeeper.foundation.kernel;

import org.jspecify.annotations.NullMarked;
