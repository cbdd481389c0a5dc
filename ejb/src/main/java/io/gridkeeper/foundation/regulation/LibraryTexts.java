package io.gridkeeper.foundation.regulation;

import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.foundation.kernel.Tsv;
import io.gridkeeper.foundation.regulation.LibraryClause.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The library's texts, read once from the resources {@code library/*.tsv}. */
@ApplicationScoped
class LibraryTexts {

    private final List<Regulation> regulations = new ArrayList<>();
    private final Map<ClauseId, LibraryClause> clauses = new LinkedHashMap<>();

    LibraryTexts() {
        var statutes = Tsv.resource("/library/statutes.tsv");
        for (var row : Tsv.resource("/library/regulations.tsv")) {
            var id = row.get("id");
            var read = Tsv.resource("/library/" + id + ".tsv").stream()
                    .map(LibraryTexts::clause)
                    .toList();
            read.forEach(clause -> clauses.put(clause.id(), clause));
            regulations.add(new Regulation(
                    id,
                    row.both("title"),
                    row.both("about"),
                    read.size(),
                    statutes.stream()
                            .filter(statute -> statute.get("regulation").equals(id))
                            .map(statute -> statute.both("name"))
                            .toList()));
        }
    }

    List<Regulation> regulations() {
        return Collections.unmodifiableList(regulations);
    }

    Optional<Regulation> regulation(String id) {
        return regulations.stream()
                .filter(regulation -> regulation.id().equals(id))
                .findFirst();
    }

    Stream<LibraryClause> clauses() {
        return clauses.values().stream();
    }

    Optional<LibraryClause> find(ClauseId id) {
        return Optional.ofNullable(clauses.get(id));
    }

    private static LibraryClause clause(Tsv.Row row) {
        var wording = new Wording(row.both("title"), row.both("text"), row.both("example"));
        return new LibraryClause(
                new ClauseId(row.get("id")),
                row.get("article"),
                row.get("capability"),
                wording,
                parameters(row.get("parameters")));
    }

    /** {@code a=1;b=x,y} by name; a part without value stands under its own name. */
    static Map<String, String> parameters(String text) {
        var parameters = new LinkedHashMap<String, String>();
        for (var part : text.split(";", -1)) {
            if (!part.isBlank() && !"-".equals(part.strip())) {
                int equals = part.indexOf('=');
                var name = equals < 0 ? part : part.substring(0, equals);
                parameters.put(
                        name.strip(),
                        equals < 0 ? "" : part.substring(equals + 1).strip());
            }
        }
        return parameters;
    }

    /** Everything of a clause that a search looks through. */
    static String searchable(LibraryClause clause) {
        return String.join(
                        "\n",
                        clause.id().value(),
                        both(clause.title()),
                        both(clause.text()),
                        both(clause.example()),
                        clause.capability(),
                        clause.parameters().toString())
                .toLowerCase(Locale.ROOT);
    }

    private static String both(Bilingual text) {
        return text.chinese() + "\n" + text.english();
    }
}
