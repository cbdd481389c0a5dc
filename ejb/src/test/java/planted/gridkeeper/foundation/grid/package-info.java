@NullMarked
package planted.gridkeeper.foundation.grid;

import org.jspecify.annotations.NullMarked;
