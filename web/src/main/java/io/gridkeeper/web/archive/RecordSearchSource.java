package io.gridkeeper.web.archive;

import io.gridkeeper.oversight.archive.RecordArchive;
import io.gridkeeper.oversight.archive.RecordFilter;
import io.gridkeeper.web.frame.SearchSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Records in the search over everything. */
@RequestScoped
public class RecordSearchSource implements SearchSource {

    @Inject
    private RecordArchive archive;

    @Override
    public String kind() {
        return "record";
    }

    @Override
    public List<SearchHit> find(String text, int limit) {
        var filter = new RecordFilter(text, null, null, null, null, null);
        return archive.search(filter, null, limit).rows().stream()
                .map(row -> new SearchHit(
                        row.summary(), row.number() + " · " + row.gridPath(), "/records/view?number=" + row.number()))
                .toList();
    }
}
