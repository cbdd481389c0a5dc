package io.gridkeeper.safety.risk;

/** A measure was added, described anew or ended: what is planned for it must follow. Fired in the transaction. */
public record MeasureChanged(long measureId) {}
