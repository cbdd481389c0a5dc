@NullMarked
package io.gridkeeper.marketing.collection;

import org.jspecify.annotations.NullMarked;
