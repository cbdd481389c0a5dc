/** Arrears and renewals as pages and over REST. */
@NullMarked
package io.gridkeeper.web.collection;

import org.jspecify.annotations.NullMarked;
