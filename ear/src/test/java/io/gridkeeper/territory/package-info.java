/** The market as people and scripts meet it. */
@NullMarked
package io.gridkeeper.territory;

import org.jspecify.annotations.NullMarked;
