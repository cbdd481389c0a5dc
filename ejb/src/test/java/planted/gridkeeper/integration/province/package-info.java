@NullMarked
package planted.gridkeeper.integration.province;

import org.jspecify.annotations.NullMarked;
