/**
 * What the suite tells a person inside itself. A notice is a message key with arguments, so that it is read in the
 * language of the reader, and a link to what it is about.
 */
@NullMarked
package io.gridkeeper.foundation.notice;

import org.jspecify.annotations.NullMarked;
