package io.gridkeeper.duty.service;

/** A skill with the names of its member and grid. */
public record SkillRow(
        long id, long personId, String person, long gridId, String gridName, ServiceKind kind, String skill) {}
