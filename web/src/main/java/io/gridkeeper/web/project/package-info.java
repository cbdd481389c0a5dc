/** Projects of contractors: list, application, one project with its forms, the contractor's desk, papers, and the API. */
@NullMarked
package io.gridkeeper.web.project;

import org.jspecify.annotations.NullMarked;
