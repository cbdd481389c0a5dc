/**
 * The roster: template, import and people search.
 */
@NullMarked
package io.gridkeeper.web.organisation;

import org.jspecify.annotations.NullMarked;
