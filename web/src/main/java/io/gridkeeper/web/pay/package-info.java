/** Proposals of performance pay as a page, as papers and over REST. */
@NullMarked
package io.gridkeeper.web.pay;

import org.jspecify.annotations.NullMarked;
