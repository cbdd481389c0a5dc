/** What is asked for in grids: pages and REST resources. */
@NullMarked
package io.gridkeeper.web.service;

import org.jspecify.annotations.NullMarked;
