package io.gridkeeper.oversight.archive;

import io.gridkeeper.safety.hazard.HazardView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The data of a record, to be read by machines in fifty years: plain names, codes and ISO dates. */
final class RecordData {

    private static final String SCHEMA = "gridkeeper/hazard-record/1";

    private RecordData() {}

    static byte[] of(Dossier dossier) {
        var hazard = dossier.hazard();
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("schema", SCHEMA);
        data.put("recordNumber", dossier.number());
        data.put("company", dossier.company());
        data.put("filedAt", dossier.filedAt());
        data.put("hazard", facts(hazard));
        data.put("where", hazard.where());
        data.put("people", hazard.people());
        data.put("limits", hazard.limits());
        data.put("fiveFixed", hazard.fixed());
        data.put("result", hazard.result());
        data.put("events", hazard.events());
        data.put("extensions", hazard.extensions());
        data.put("clauses", dossier.clauseTitles());
        data.put("photos", photos(dossier.photos()));
        return CanonicalJson.of(data);
    }

    private static Map<String, @Nullable Object> facts(HazardView hazard) {
        var row = hazard.row();
        var facts = new LinkedHashMap<String, @Nullable Object>();
        facts.put("number", row.number());
        facts.put("platformId", hazard.platformId());
        facts.put("description", hazard.description());
        facts.put("grade", row.grade());
        facts.put("majorReason", hazard.majorReason());
        facts.put("handling", row.handling());
        facts.put("category", row.category());
        facts.put("source", row.source());
        facts.put("receivedAt", row.receivedAt());
        facts.put("escalationLevel", row.escalationLevel());
        facts.put("repeatOf", hazard.repeatOf());
        return facts;
    }

    private static List<Map<String, Object>> photos(List<FiledPhoto> photos) {
        return photos.stream()
                .map(photo -> Map.<String, Object>of(
                        "place", photo.place(),
                        "moment", photo.row().moment(),
                        "by", photo.row().by(),
                        "at", photo.row().at(),
                        "size", photo.original().size(),
                        "sha256", photo.original().sha256()))
                .toList();
    }
}
