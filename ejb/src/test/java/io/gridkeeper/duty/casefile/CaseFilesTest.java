package io.gridkeeper.duty.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.migration.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The queries on a real database with the real mapping. */
class CaseFilesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @Test
    @Clause({"R11-2.4.2d", "R03-6b", "R16-6b", "R17-6b"})
    void listsAFileToItsReadersAndKeepsTheAttemptOfAStranger() {
        try (var database = new TestDatabase()) {
            database.inTransaction(session -> {
                session.createNativeQuery("insert into org_unit (id, code, name, kind, path, version) values (1, 'U',"
                                + " '单位', 'COMPANY', '/1/', 0)")
                        .executeUpdate();
                for (int person = 5; person <= 8; person++) {
                    session.createNativeQuery("insert into person (id, staff_number, name, unit_id, active, version)"
                                    + " values (" + person + ", 'E" + person + "', '张伟', 1, true, 0)")
                            .executeUpdate();
                }
                var files = new CaseFiles();
                TestDatabase.inject(files, session);
                var sheet = new CaseFile(
                        new OpenCase(CaseKind.ASSESSMENT, null, null, "钱伟", 7L, "考核", "第四季度", 92, List.of(6L)),
                        5,
                        MONDAY);
                files.add(sheet);
                files.add(new CaseNote(sheet.id(), 8, Instant.EPOCH, true, "无权"));

                assertThat(files.readBy(5)).containsExactly(sheet);
                assertThat(files.readBy(6)).containsExactly(sheet);
                assertThat(files.readBy(7)).isEmpty();
                assertThat(files.readBy(8)).isEmpty();
                assertThat(files.notes(sheet.id()))
                        .singleElement()
                        .matches(note -> note.personId() == 8 && note.row("").attempt());

                var need = new OpenCase(
                        CaseKind.SPECIAL_NEED, CaseTopic.OLDER, null, "王某", null, "关爱", null, null, List.of());
                files.add(new CaseFile(need, 5, MONDAY));
                assertThat(files.needs(5, null)).hasSize(1);
                assertThat(files.needs(5, 7L)).isEmpty();
                assertThat(files.needs(6, null)).isEmpty();

                sheet.decide("已送达", MONDAY);
                session.flush();
                session.clear();

                assertThat(files.readBy(7)).hasSize(1);
                assertThat(files.readBy(8)).isEmpty();
                assertThat(files.get(sheet.id()).isReadBy(6L)).isTrue();
            });
        }
    }
}
