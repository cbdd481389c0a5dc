@NullMarked
package io.gridkeeper.marketing.campaign;

import org.jspecify.annotations.NullMarked;
