package io.gridkeeper.marketing.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.document.PdfCheck;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.migration.TestDatabase;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The queries on a real database with the real mapping, and the paper of what they give. */
class PaysTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 11);
    private static final Instant AT = Instant.parse("2026-12-01T01:00:00Z");

    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = new TestDatabase();
        database.prepare(
                "set referential_integrity false",
                "insert into person (id, staff_number, name, unit_id, active, version) values (11, 'E11', '胡', 1,"
                        + " true, 0)",
                "insert into sales_grid (id, code, name, kind, path, state, valid_from, version) values (7, 'S-07',"
                        + " '网格', 'GRID', '/7/', 'ACTIVE', date '2026-01-01', 0)");
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    @Clause({"R14-3.2.1e", "R14-2.4a"})
    void keepsAProposalWithEveryNumberOfItsLines() throws Exception {
        var papers = new ArrayList<byte[]>();
        database.inTransaction(em -> {
            var pays = new Pays();
            TestDatabase.inject(pays, em);
            var scheme = pays.inForce(MONTH).orElseThrow();
            assertThat(scheme.row().bands()).hasSize(5);
            var proposal = new PayProposal(MONTH, 1, new PayProposal.Grounds(scheme.id(), 1), 11L, AT);
            pays.add(proposal);
            pays.add(new PayLine(
                    proposal.id(),
                    new PayInput(7, 11, "胡伟", PayRole.SALES_SPECIALIST, 100, 100, 100, null),
                    scheme.row()));
            pays.flush();

            assertThat(pays.rows()).extracting(PayProposalRow::madeBy).containsExactly("胡");
            assertThat(pays.rowsOf(11, List.of())).isEmpty();
            proposal.approve(11L, AT, null);
            pays.flush();
            assertThat(pays.rowsOf(11, List.of(7L))).hasSize(1);
            assertThat(pays.rowsOf(12, List.of(7L))).hasSize(1);
            assertThat(pays.rowsOf(12, List.of())).isEmpty();
            assertThat(pays.incentive(7, MONTH, MONTH)).isEqualTo(220_000);
            assertThat(pays.versions(MONTH)).hasSize(1);
            assertThatThrownBy(() -> proposal.approve(11L, AT, null)).isInstanceOf(Refusal.class);

            var lines = pays.lines(proposal.id()).stream()
                    .map(line -> line.row("济南网格"))
                    .toList();
            var view = new PayView(pays.row(proposal.id()), scheme.row(), lines, 220_000, List.of(), false);
            for (var locale : List.of(Messages.CHINESE, Locale.ENGLISH)) {
                papers.add(new PaySheetPaper(view, "鲁岳重工", Messages.in(locale)).pdf());
            }
        });

        for (var paper : papers) {
            assertThat(PdfCheck.faults(paper)).isEmpty();
            assertThat(PdfCheck.text(paper)).contains("2200.00", "胡伟");
        }
    }
}
