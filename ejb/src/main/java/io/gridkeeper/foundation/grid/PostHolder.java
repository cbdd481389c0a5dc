package io.gridkeeper.foundation.grid;

/** A person who holds a post in a grid. */
record PostHolder(long gridId, Post post, long personId) {}
