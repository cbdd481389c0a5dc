/** The first start of an installation, also of several nodes at once. */
@NullMarked
package io.gridkeeper.foundation.founding;

import org.jspecify.annotations.NullMarked;
