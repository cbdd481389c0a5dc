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
    void listsAFileToItsReadersAndKeepsTheAttemptOfAStranger() throws ReflectiveOperationException {
        var em = CaseFiles.class.getDeclaredField("em");
        em.setAccessible(true);
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
                try {
                    em.set(files, session);
                } catch (IllegalAccessException impossible) {
                    throw new AssertionError(impossible);
                }
                var sheet = new CaseFile(
                        new OpenCase(CaseKind.ASSESSMENT, "钱伟", 7L, "考核", "第四季度", 92, List.of(6L)), 5, MONDAY);
                files.add(sheet);
                files.add(new CaseNote(sheet.id(), 8, Instant.EPOCH, true, "无权"));

                assertThat(files.readBy(5)).containsExactly(sheet);
                assertThat(files.readBy(6)).containsExactly(sheet);
                assertThat(files.readBy(7)).isEmpty();
                assertThat(files.readBy(8)).isEmpty();
                assertThat(files.notes(sheet.id()))
                        .singleElement()
                        .matches(note -> note.personId() == 8 && note.row("").attempt());

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
