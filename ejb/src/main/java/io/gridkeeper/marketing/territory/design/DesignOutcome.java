package io.gridkeeper.marketing.territory.design;

/** A plan, or the proof that there is none. */
public sealed interface DesignOutcome permits DesignPlan, Impossible {}
