@NullMarked
package planted.gridkeeper.web.hazard;

import org.jspecify.annotations.NullMarked;
