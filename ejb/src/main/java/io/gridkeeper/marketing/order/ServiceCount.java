package io.gridkeeper.marketing.order;

import io.gridkeeper.foundation.kernel.Bilingual;

/** How many service orders of a kind were closed. */
public record ServiceCount(String kindCode, Bilingual name, long closed) {}
