/** What is handed down, done, kept in confidence and warned of, in the running suite. */
@NullMarked
package io.gridkeeper.duties;

import org.jspecify.annotations.NullMarked;
