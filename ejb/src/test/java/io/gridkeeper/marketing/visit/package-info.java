@NullMarked
package io.gridkeeper.marketing.visit;

import org.jspecify.annotations.NullMarked;
