/** What a load balancer or a starting script asks: is the suite alive, may it be given work. */
@NullMarked
package io.gridkeeper.web.health;

import org.jspecify.annotations.NullMarked;
