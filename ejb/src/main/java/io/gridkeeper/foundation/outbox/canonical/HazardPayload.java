package io.gridkeeper.foundation.outbox.canonical;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hazard as platforms are told of it: all that profile A's hazard table and the Jiangsu additions ask for, in
 * canonical names. A snapshot, not a change: each message says the whole state. Money is in yuan, times are instants,
 * photos are ids of the file store and become base64 only when sent.
 *
 * @param id the hazard's UUID, 36 characters
 * @param number the number people use; no platform gets it
 */
public record HazardPayload(
        String id,
        String number,
        Finding finding,
        Rectification rectification,
        @Nullable Acceptance acceptance,
        Photos photos,
        Links links,
        Extras extras,
        Audit audit) {

    /** The outbox kind of this payload. */
    public static final String KIND = "HAZARD";

    /** What was found, by whom, how grave it is. */
    public record Finding(
            String name,
            String description,
            Level level,
            Source source,
            Category category,
            RegisteredBy registeredBy,
            Instant foundAt,
            String finder) {
        public Finding {
            requireNonNull(name, "name");
            requireNonNull(description, "description");
            requireNonNull(level, "level");
            requireNonNull(source, "source");
            requireNonNull(category, "category");
            requireNonNull(registeredBy, "registeredBy");
            requireNonNull(foundAt, "foundAt");
            requireNonNull(finder, "finder");
        }
    }

    /**
     * How it is put right.
     *
     * @param deadline last day, Asia/Shanghai; may only lack when it is fixed on the spot
     * @param costYuan money spent or planned
     */
    public record Rectification(
            State state,
            Handling handling,
            @Nullable String reason,
            @Nullable String measures,
            @Nullable BigDecimal costYuan,
            @Nullable String responsible,
            @Nullable LocalDate deadline) {
        public Rectification {
            requireNonNull(state, "state");
            requireNonNull(handling, "handling");
        }
    }

    /** Who accepted it; present once the state is {@link State#ACCEPTED}. */
    public record Acceptance(String person, Instant at, String comment) {
        public Acceptance {
            requireNonNull(person, "person");
            requireNonNull(at, "at");
            requireNonNull(comment, "comment");
        }
    }

    /** File-store ids; the first of each list is the one that a platform with a single picture gets. */
    public record Photos(List<Long> before, List<Long> after, List<Long> attachments) {

        public static final Photos NONE = new Photos(List.of(), List.of(), List.of());

        public Photos {
            before = List.copyOf(before);
            after = List.copyOf(after);
            attachments = List.copyOf(attachments);
        }
    }

    /**
     * What it hangs on.
     *
     * @param riskObjectCode the risk object, at most 36 characters; where no risk point is known, the code of the grid
     */
    public record Links(
            String riskObjectCode,
            @Nullable String riskMeasureId,
            @Nullable String checkRecordId,
            @Nullable String enforcementId) {

        public Links {
            requireNonNull(riskObjectCode, "riskObjectCode");
        }

        public static Links toRiskObject(String code) {
            return new Links(code, null, null, null);
        }
    }

    /** What only some platforms ask for. */
    public record Extras(
            @Nullable ManagementClass managementClass,
            @Nullable OccurrenceLink occurrenceLink,
            @Nullable RiskClass riskClass,
            @Nullable String socialCreditCode) {

        public static final Extras NONE = new Extras(null, null, null, null);
    }

    /** Who wrote the record; {@code updatedAt} moves with every message. */
    public record Audit(boolean deleted, Instant createdAt, String createdBy, Instant updatedAt, String updatedBy) {
        public Audit {
            requireNonNull(createdAt, "createdAt");
            requireNonNull(createdBy, "createdBy");
            requireNonNull(updatedAt, "updatedAt");
            requireNonNull(updatedBy, "updatedBy");
        }
    }

    public enum Level {
        GENERAL,
        MAJOR
    }

    public enum Handling {
        ON_THE_SPOT,
        BY_DEADLINE
    }

    public enum State {
        RECTIFYING,
        AWAITING_ACCEPTANCE,
        ACCEPTED
    }

    public enum Source {
        DAILY,
        COMPREHENSIVE,
        SPECIALISED,
        SEASONAL,
        KEY_PERIOD,
        ACCIDENT_ANALOGY,
        RESUMPTION,
        OUTSIDE_EXPERT,
        MEASURE_FAILED,
        OTHER
    }

    public enum Category {
        SAFETY,
        PROCESS,
        ELECTRICAL,
        INSTRUMENTS,
        FIRE,
        LAYOUT,
        EQUIPMENT,
        OCCUPATIONAL,
        OTHER
    }

    public enum RegisteredBy {
        OTHER,
        CHIEF_RESPONSIBLE,
        TECHNICAL_RESPONSIBLE,
        OPERATING_RESPONSIBLE
    }

    public enum ManagementClass {
        UNSAFE_ACT,
        UNSAFE_STATE,
        MANAGEMENT_DEFECT
    }

    public enum OccurrenceLink {
        DESIGN,
        PRODUCT_QUALITY,
        STORAGE,
        CONSTRUCTION,
        START_UP_SHUT_DOWN,
        OPERATION,
        UPKEEP,
        REPAIR,
        CHANGE,
        TRANSPORT
    }

    public enum RiskClass {
        MAJOR,
        LARGER,
        GENERAL,
        LOW
    }

    public HazardPayload {
        requireNonNull(id, "id");
        requireNonNull(number, "number");
        requireNonNull(finding, "finding");
        requireNonNull(rectification, "rectification");
        requireNonNull(photos, "photos");
        requireNonNull(links, "links");
        requireNonNull(extras, "extras");
        requireNonNull(audit, "audit");
        if (rectification.state() == State.ACCEPTED && acceptance == null) {
            throw new IllegalArgumentException("An accepted hazard says who accepted it");
        }
        if (rectification.handling() == Handling.BY_DEADLINE && rectification.deadline() == null) {
            throw new IllegalArgumentException("A hazard to be fixed by a deadline has one");
        }
    }

    /** Its JSON text, the same for the same content. */
    public String toJson() {
        return CanonicalJson.write(this);
    }

    /** Reads {@link #toJson()} back. */
    public static HazardPayload fromJson(String json) {
        return CanonicalJson.read(json, HazardPayload.class);
    }
}
