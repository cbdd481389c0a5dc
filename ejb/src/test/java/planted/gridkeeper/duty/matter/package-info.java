@NullMarked
package planted.gridkeeper.duty.matter;

import org.jspecify.annotations.NullMarked;
