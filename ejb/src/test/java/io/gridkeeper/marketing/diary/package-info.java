@NullMarked
package io.gridkeeper.marketing.diary;

import org.jspecify.annotations.NullMarked;
