@NullMarked
package io.gridkeeper.marketing.pay;

import org.jspecify.annotations.NullMarked;
