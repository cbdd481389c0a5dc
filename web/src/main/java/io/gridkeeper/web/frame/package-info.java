/**
 * What every page shares: language and theme, the rail, messages and errors, search over everything, times as people
 * say them, and the process picture. It knows no capability: what search finds is brought by the capabilities
 * themselves ({@link io.gridkeeper.web.frame.SearchSource}). The tags are explained in WEB-INF/gridkeeper.taglib.xml.
 */
@NullMarked
package io.gridkeeper.web.frame;

import org.jspecify.annotations.NullMarked;
