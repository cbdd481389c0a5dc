package io.gridkeeper.marketing.team;

import io.gridkeeper.foundation.kernel.Bilingual;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Something a member can be asked to do. It is taken out of use and never deleted. */
@Entity
@Table(name = "sales_work_type")
class WorkType {

    @Id
    private String code;

    @Column(name = "name_zh")
    private String chineseName;

    @Column(name = "name_en")
    private String englishName;

    private boolean routine;
    private boolean active;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected WorkType() {}

    @SuppressWarnings("NullAway")
    WorkType(WorkTypeRow row) {
        this.code = row.code();
        describe(row);
    }

    final void describe(WorkTypeRow row) {
        chineseName = row.name().chinese();
        englishName = row.name().english();
        routine = row.routine();
        active = row.active();
    }

    WorkTypeRow row() {
        return new WorkTypeRow(code, new Bilingual(chineseName, englishName), routine, active);
    }
}
