@NullMarked
package io.gridkeeper.marketing.territory;

import org.jspecify.annotations.NullMarked;
