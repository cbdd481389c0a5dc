package io.gridkeeper.duty.service;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Locale;

/** Something a member of a grid is good at and helps with; taken out when he does not any more. */
@Entity
@Table(name = "member_skill")
class MemberSkill {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "member_skill_seq")
    @SequenceGenerator(name = "member_skill_seq", sequenceName = "member_skill_seq", allocationSize = 50)
    private long id;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "grid_id", updatable = false)
    private long gridId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ServiceKind kind;

    @Column(updatable = false)
    private String skill;

    @SuppressWarnings("NullAway.Init")
    protected MemberSkill() {}

    MemberSkill(long personId, NewSkill fresh) {
        this.personId = personId;
        this.gridId = fresh.gridId();
        this.kind = fresh.kind();
        this.skill = fresh.skill();
    }

    /** Whether it is of the kind asked for and stands in the wish, whatever the case of its letters. */
    boolean helpsWith(ServiceKind asked, String wish) {
        return kind == asked && wish.toLowerCase(Locale.ROOT).contains(skill.toLowerCase(Locale.ROOT));
    }

    SkillRow row(String person, String grid) {
        return new SkillRow(id, personId, person, gridId, grid, kind, skill);
    }

    long personId() {
        return personId;
    }

    long gridId() {
        return gridId;
    }
}
