/**
 * Logging in by page or by token, what every answer carries in its head, and the page of one's own account.
 */
@NullMarked
package io.gridkeeper.web.identity;

import org.jspecify.annotations.NullMarked;
