/** The REST API of the suite under {@code /api/v1}; resources live beside the pages of their capability. */
@NullMarked
package io.gridkeeper.web.api;

import org.jspecify.annotations.NullMarked;
