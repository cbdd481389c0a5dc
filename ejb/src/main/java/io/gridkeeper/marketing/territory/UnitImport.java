package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.locationtech.jts.geom.Envelope;

/**
 * Takes in basic units from a workbook, comma-separated text or GeoJSON, in one transaction: every line or none. What is
 * exported can be taken in again and changes nothing. Units come without a grid; a plan gives them one.
 */
@Stateless
@Clause("R14-1a")
@RolesAllowed({Roles.SALES_MANAGER, Roles.SYSTEM})
public class UnitImport {

    /** A city's buildings as text; a workbook is held to the size of workbooks. */
    public static final int MOST_BYTES = 200 * 1024 * 1024;

    private static final int AT_ONCE = 1000;
    private static final int MOST_TOLD = 1000;

    @Inject
    private SalesUnits units;

    @Inject
    private AuditTrail trail;

    /**
     * Takes the file in or sends it back.
     *
     * @param locale language of the remarks, should it go back
     */
    public UnitOutcome bring(InputStream bytes, Locale locale) {
        try (var file = UnitFile.open(read(bytes))) {
            var lines = file.lines();
            if (lines.size() > UnitFile.MOST_LINES) {
                throw Refusal.tooLarge("territory.import.lines", UnitFile.MOST_LINES);
            }
            if (lines.isEmpty()) {
                throw Refusal.invalid("territory.import.empty");
            }
            return take(file, lines, Messages.in(locale));
        }
    }

    private static byte[] read(InputStream bytes) {
        try {
            var read = bytes.readNBytes(MOST_BYTES + 1);
            if (read.length > MOST_BYTES) {
                throw Refusal.tooLarge("document.refusal.size", MOST_BYTES / (1024 * 1024));
            }
            return read;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private UnitOutcome take(UnitFile file, List<UnitLine> lines, Messages messages) {
        var reader = new UnitReader();
        var entries = new ArrayList<SalesUnitEntry>(lines.size());
        var outlined = new ArrayList<OverlapCheck.Outlined>();
        for (int start = 0; start < lines.size(); start += AT_ONCE) {
            var part = lines.subList(start, Math.min(lines.size(), start + AT_ONCE));
            var known = known(part);
            for (var line : part) {
                var entry = reader.read(line, known.get(line.text(UnitColumn.CODE)));
                entry.ifPresent(entries::add);
                entry.ifPresent(read -> outline(line, read, outlined));
            }
        }
        var faults = new ArrayList<>(reader.faults());
        OverlapCheck.find(
                outlined,
                storedBeside(outlined),
                (one, other) -> faults.add(UnitFault.of(one.number(), "territory.import.overlap", other.code())));
        return faults.isEmpty() ? store(entries) : sendBack(file, faults, messages);
    }

    private Map<String, SalesUnitEntry> known(List<UnitLine> lines) {
        var entries = new HashMap<String, SalesUnitEntry>();
        units.byCodes(lines.stream().map(line -> line.text(UnitColumn.CODE)).toList())
                .forEach((code, unit) -> entries.put(code, unit.entry()));
        units.flushAndForget();
        return entries;
    }

    private static void outline(UnitLine line, SalesUnitEntry entry, List<OverlapCheck.Outlined> outlined) {
        if (entry.position().shape() != null) {
            Shapes.read(entry.position().shape())
                    .ifPresent(shape -> outlined.add(new OverlapCheck.Outlined(line.number(), entry.code(), shape)));
        }
    }

    /** Stored outlines near the brought ones, without those that are described anew. */
    private List<OverlapCheck.Outlined> storedBeside(List<OverlapCheck.Outlined> brought) {
        if (brought.isEmpty()) {
            return List.of();
        }
        var codes = new HashSet<String>();
        var box = new Envelope();
        brought.forEach(unit -> {
            codes.add(unit.code());
            box.expandToInclude(unit.shape().getEnvelopeInternal());
        });
        var beside = new ArrayList<OverlapCheck.Outlined>();
        for (var stored : units.outlinesIn(box)) {
            if (!codes.contains(stored.code())) {
                Shapes.read(stored.shape())
                        .ifPresent(shape -> beside.add(new OverlapCheck.Outlined(0, stored.code(), shape)));
            }
        }
        return beside;
    }

    private UnitOutcome store(List<SalesUnitEntry> entries) {
        int added = 0;
        int changed = 0;
        for (int start = 0; start < entries.size(); start += AT_ONCE) {
            var part = entries.subList(start, Math.min(entries.size(), start + AT_ONCE));
            var known = units.byCodes(part.stream().map(SalesUnitEntry::code).toList());
            for (var entry : part) {
                var unit = known.get(entry.code());
                if (unit == null) {
                    units.add(new SalesUnit(entry));
                    added++;
                } else if (!unit.says(entry)) {
                    unit.describe(entry);
                    changed++;
                }
            }
            units.flushAndForget();
        }
        var taken = new UnitOutcome.Taken(added, changed, entries.size() - added - changed);
        trail.record("salesUnit", 0, "import", null, null, taken.toString());
        return taken;
    }

    private static UnitOutcome sendBack(UnitFile file, List<UnitFault> faults, Messages messages) {
        var remarks = UnitReader.remarks(faults, messages);
        return new UnitOutcome.SentBack(
                faults.stream().limit(MOST_TOLD).toList(),
                remarks.size(),
                Objects.requireNonNull(file.annotated(remarks, messages)),
                file.format());
    }
}
