/** What is asked for in grids: REST resources. */
@NullMarked
package io.gridkeeper.web.service;

import org.jspecify.annotations.NullMarked;
