package io.gridkeeper.simulator.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridkeeper.simulator.fault.Fault;
import io.gridkeeper.simulator.http.HttpAnswer;
import io.gridkeeper.simulator.http.HttpRefusal;
import io.gridkeeper.simulator.http.HttpRequest;
import io.gridkeeper.simulator.ledger.ExaminedRow;
import io.gridkeeper.simulator.ledger.Ledger;
import io.gridkeeper.simulator.ledger.LedgerBroken;
import io.gridkeeper.simulator.ledger.Outcome;
import io.gridkeeper.simulator.ledger.PostedRow;
import io.gridkeeper.simulator.schema.Complaint;
import io.gridkeeper.simulator.schema.RecordKind;
import io.gridkeeper.simulator.schema.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes a page in: opens it, examines its rows, enters them in the ledger, and answers. */
final class Reception {
    private final Envelope envelope;
    private final PageReader reader;
    private final Optional<String> company;
    private final Ledger ledger;

    Reception(PlatformProfile profile, Ledger ledger) {
        envelope = new Envelope(new PageCipher(profile.key()));
        reader = new PageReader(profile.page());
        company = profile.company();
        this.ledger = ledger;
    }

    HttpAnswer receive(RecordKind kind, HttpRequest request, String requestId, Fault.Manner planned) {
        try {
            if (!request.header("content-type").orElse("").startsWith("application/json")) {
                throw new HttpRefusal(415, Wording.of("notJson"));
            }
            List<ExaminedRow> examined = examine(kind, reader.rows(envelope.open(request.body())), planned);
            return PageAnswer.dealtWith(requestId, ledger.enter(requestId, kind, examined));
        } catch (HttpRefusal refusal) {
            return PageAnswer.refused(requestId, refusal.status(), refusal.reason());
        } catch (LedgerBroken e) {
            return PageAnswer.refused(requestId, 503, Wording.of("ledgerBroken"));
        }
    }

    private List<ExaminedRow> examine(RecordKind kind, List<PostedRow> rows, Fault.Manner planned) {
        List<ExaminedRow> examined = new ArrayList<>(rows.size());
        for (PostedRow row : rows) {
            boolean refused = planned.refuses(row.text("id"), examined.size() + 1);
            examined.add(refused ? new ExaminedRow(row, Outcome.PLANNED, Wording.of("planned")) : examine(kind, row));
        }
        return examined;
    }

    private ExaminedRow examine(RecordKind kind, PostedRow row) {
        List<Complaint> complaints = new ArrayList<>(kind.examine(row.fields(), ledger.held()));
        foreignCompany(row.fields()).ifPresent(complaints::add);
        if (complaints.isEmpty()) {
            return ExaminedRow.good(row);
        }
        boolean onlyParents =
                complaints.stream().allMatch(complaint -> complaint.ground() == Complaint.Ground.PARENT_UNKNOWN);
        String words = complaints.stream().map(Complaint::words).collect(Collectors.joining("; "));
        return new ExaminedRow(row, onlyParents ? Outcome.PARENT_UNKNOWN : Outcome.INVALID, words);
    }

    private Optional<Complaint> foreignCompany(ObjectNode fields) {
        String given = fields.path("companyCode").asText("");
        return company.filter(own -> !own.equals(given)).map(own -> Complaint.otherCompany());
    }
}
