@NullMarked
package io.gridkeeper.marketing.team;

import org.jspecify.annotations.NullMarked;
