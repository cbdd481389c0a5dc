package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.kernel.Bilingual;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A kind of post with its names and duties; the shipped ones keep what they act as. */
@Entity
@Table(name = "grid_post_kind")
class PostKind {

    @Id
    private String code;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "acts_as")
    private @Nullable Post actsAs;

    @Enumerated(EnumType.STRING)
    private @Nullable Responsibility responsibility;

    @Column(name = "held_by_position")
    private @Nullable String position;

    @Column(name = "duty_zh")
    private String dutyZh;

    @Column(name = "duty_en")
    private String dutyEn;

    private boolean own;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected PostKind() {}

    PostKind(DescribePost as) {
        this.code = as.code();
        this.own = true;
        this.nameZh = as.name().chinese();
        this.nameEn = as.name().english();
        this.dutyZh = as.duty().chinese();
        this.dutyEn = as.duty().english();
        describe(as);
    }

    final void describe(DescribePost as) {
        nameZh = as.name().chinese().strip();
        nameEn = as.name().english().strip();
        dutyZh = as.duty().chinese().strip();
        dutyEn = as.duty().english().strip();
        position = as.position();
        if (own) {
            actsAs = as.actsAs();
            responsibility = as.responsibility();
        }
    }

    PostKindRow row() {
        return new PostKindRow(
                code,
                new Bilingual(nameZh, nameEn),
                actsAs,
                responsibility,
                position,
                new Bilingual(dutyZh, dutyEn),
                own);
    }
}
