@NullMarked
package planted.gridkeeper.foundation.attic;

import org.jspecify.annotations.NullMarked;
