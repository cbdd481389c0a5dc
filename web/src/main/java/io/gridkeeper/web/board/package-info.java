/** The public board of results, readable without a login. */
@NullMarked
package io.gridkeeper.web.board;

import org.jspecify.annotations.NullMarked;
