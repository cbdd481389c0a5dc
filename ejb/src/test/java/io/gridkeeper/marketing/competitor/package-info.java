@NullMarked
package io.gridkeeper.marketing.competitor;

import org.jspecify.annotations.NullMarked;
