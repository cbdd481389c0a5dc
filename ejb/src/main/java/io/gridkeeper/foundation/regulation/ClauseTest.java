package io.gridkeeper.foundation.regulation;

/** A test that checks a clause, with its result in the last build. */
public record ClauseTest(String name, boolean passed) {}
