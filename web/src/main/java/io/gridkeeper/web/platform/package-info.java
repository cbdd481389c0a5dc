/** The daily check of the platform: page and REST resource. */
@NullMarked
package io.gridkeeper.web.platform;

import org.jspecify.annotations.NullMarked;
