package io.gridkeeper.safety.fire;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Fire education; written once. */
@Entity
@Table(name = "fire_education")
class FireEducation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fire_education_seq")
    @SequenceGenerator(name = "fire_education_seq", sequenceName = "fire_education_seq", allocationSize = 50)
    private long id;

    @Embedded
    private TeachFire held;

    @SuppressWarnings("NullAway.Init")
    protected FireEducation() {}

    FireEducation(TeachFire held) {
        this.held = held;
    }

    long id() {
        return id;
    }

    TeachFire held() {
        return held;
    }
}
