package io.gridkeeper.marketing.diary;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person did and learnt on a day. Written, and {@link #rewrite written anew} on its own day; fixed after it. */
@Entity
@Table(name = "sales_diary")
class SalesDiary {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sales_diary_seq")
    @SequenceGenerator(name = "sales_diary_seq", sequenceName = "sales_diary_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "on_day", updatable = false)
    private LocalDate day;

    private String results;
    private @Nullable String information;

    @Column(name = "written_at")
    private Instant writtenAt;

    private boolean late;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected SalesDiary() {}

    SalesDiary(long personId, WriteDiary diary, Instant at) {
        this.personId = personId;
        this.day = diary.day();
        this.results = diary.results();
        this.information = diary.information();
        this.writtenAt = at;
        this.late = CompanyClock.dayOf(at).isAfter(diary.day());
    }

    void rewrite(WriteDiary diary, Instant at) {
        if (CompanyClock.dayOf(at).isAfter(day)) {
            throw Refusal.conflict("diary.refusal.fixed").citing("R14-3.3c");
        }
        results = diary.results();
        information = diary.information();
        writtenAt = at;
    }

    DiaryRow row() {
        return new DiaryRow(personId, day, results, information, writtenAt, late);
    }
}
