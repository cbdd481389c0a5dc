@NullMarked
package io.gridkeeper.marketing.dashboard;

import org.jspecify.annotations.NullMarked;
