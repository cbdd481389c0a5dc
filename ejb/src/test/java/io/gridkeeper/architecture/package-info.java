/**
 * The house's rules as tests. Each rule is also held against a class in {@code planted} that breaks it, so that a rule
 * that has stopped to bite is found.
 */
@NullMarked
package io.gridkeeper.architecture;

import org.jspecify.annotations.NullMarked;
