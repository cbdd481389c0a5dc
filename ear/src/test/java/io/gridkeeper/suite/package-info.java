/** Tests that see all modules at once: the house's rules across them and what the EAR holds. */
@NullMarked
package io.gridkeeper.suite;

import org.jspecify.annotations.NullMarked;
