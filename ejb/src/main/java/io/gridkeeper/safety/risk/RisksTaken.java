package io.gridkeeper.safety.risk;

/** What a risk list brought; how many were new: rows that say what is stored already add nothing. */
public record RisksTaken(int rows, int points, int events, int measures) {}
