package io.gridkeeper.safety.risk;

/** Whether a capability above has built on a risk point: reported a hazard on it, or checked one of its measures. */
public interface RiskFollowers {

    boolean follow(String pointCode);
}
