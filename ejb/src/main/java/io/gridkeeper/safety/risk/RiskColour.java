package io.gridkeeper.safety.risk;

/** The four colours of the risk map. */
public enum RiskColour {
    RED,
    ORANGE,
    YELLOW,
    BLUE
}
