package io.gridkeeper.safety.fire;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A small place with its file. It counts from the day it opened until it is closed; the safety committee may name it a
 * key position.
 */
@Entity
@Table(name = "fire_place")
class FirePlace {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fire_place_seq")
    @SequenceGenerator(name = "fire_place_seq", sequenceName = "fire_place_seq", allocationSize = 50)
    private long id;

    @Column(updatable = false)
    private String code;

    @Embedded
    private DescribePlace file;

    @Column(name = "opened_on", updatable = false)
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "key_since")
    private @Nullable LocalDate keySince;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected FirePlace() {}

    FirePlace(String code, DescribePlace file, LocalDate openedOn) {
        this.code = code;
        this.file = file;
        this.openedOn = openedOn;
    }

    void describe(DescribePlace again) {
        file = again;
    }

    /** Goes over to a grid and a person; both may be the ones it has. */
    void handTo(long grid, @Nullable Long person) {
        file = file.in(grid, person);
    }

    void nameKey(@Nullable LocalDate since) {
        keySince = since;
    }

    void close(LocalDate lastDay) {
        closedOn = lastDay;
    }

    boolean isOpenOn(LocalDate day) {
        return !day.isBefore(openedOn) && (closedOn == null || !day.isAfter(closedOn));
    }

    long id() {
        return id;
    }

    String code() {
        return code;
    }

    DescribePlace file() {
        return file;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }

    @Nullable
    LocalDate keySince() {
        return keySince;
    }
}
