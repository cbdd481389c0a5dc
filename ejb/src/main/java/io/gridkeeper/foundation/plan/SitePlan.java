package io.gridkeeper.foundation.plan;

import io.gridkeeper.foundation.document.StoredFile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A plan of a grid's site. Its picture never changes, since the shapes are drawn on it; a new picture is a new plan. */
@Entity
@Table(name = "site_plan")
class SitePlan {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "site_plan_seq")
    @SequenceGenerator(name = "site_plan_seq", sequenceName = "site_plan_seq", allocationSize = 50)
    private long id;

    private String name;

    @Enumerated(EnumType.STRING)
    private PlanKind kind;

    @Column(name = "grid_id")
    private long gridId;

    @Column(name = "file_id")
    private @Nullable Long fileId;

    private @Nullable Integer width;
    private @Nullable Integer height;

    @Column(name = "width_in_metres")
    private @Nullable Double widthInMetres;

    @Column(name = "added_at")
    private Instant addedAt;

    private boolean retired;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected SitePlan() {}

    SitePlan(NewPlan plan, long gridId, @Nullable StoredFile picture, Instant addedAt) {
        this.name = plan.name();
        this.kind = plan.kind();
        this.gridId = gridId;
        this.fileId = picture == null ? null : picture.id();
        this.width = picture == null ? null : picture.width();
        this.height = picture == null ? null : picture.height();
        this.widthInMetres = plan.widthInMetres();
        this.addedAt = addedAt;
    }

    /** Takes it out of the lists; its shapes stay for the days they were valid. */
    void retire() {
        retired = true;
    }

    PlanFrame frame() {
        return new PlanFrame(kind, width, height, widthInMetres);
    }

    PlanRow row(String gridCode, String gridName, int shapes) {
        return new PlanRow(id, name, kind, gridId, gridCode, gridName, width, height, widthInMetres, addedAt, shapes);
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    long gridId() {
        return gridId;
    }

    boolean isRetired() {
        return retired;
    }

    @Nullable
    Long fileId() {
        return fileId;
    }
}
