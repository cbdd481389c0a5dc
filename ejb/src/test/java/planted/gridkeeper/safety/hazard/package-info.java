@NullMarked
package planted.gridkeeper.safety.hazard;

import org.jspecify.annotations.NullMarked;
