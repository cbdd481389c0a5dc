package io.gridkeeper.duty.service;

import io.gridkeeper.foundation.kernel.Typed;

/** What somebody is good at, and the grid in which he helps. */
public record NewSkill(long gridId, ServiceKind kind, String skill) {

    public NewSkill {
        skill = Typed.required(skill, 60, "service.missing.skill");
    }
}
