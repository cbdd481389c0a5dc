@NullMarked
package planted.gridkeeper.foundation.calendar;

import org.jspecify.annotations.NullMarked;
