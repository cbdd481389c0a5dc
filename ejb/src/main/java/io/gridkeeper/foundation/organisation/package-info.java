/**
 * The units of the company and its people. Units form one tree, kept as a path of ids so that a branch is one range;
 * people are known by their staff number.
 */
@NullMarked
package io.gridkeeper.foundation.organisation;

import org.jspecify.annotations.NullMarked;
