package io.gridkeeper.foundation.coverage;

/** A grid whose people are fewer or more than the company's rule of size advises. */
public record SizeAdvice(String gridCode, String gridName, long people, boolean tooMany) {}
