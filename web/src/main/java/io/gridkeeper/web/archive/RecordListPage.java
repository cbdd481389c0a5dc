package io.gridkeeper.web.archive;

import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.oversight.archive.RecordArchive;
import io.gridkeeper.oversight.archive.RecordFilter;
import io.gridkeeper.oversight.archive.RecordRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The records. The address bar holds every condition, so a link to a search can be sent. */
@Named
@RequestScoped
public class RecordListPage {

    private static final int PAGE = 50;
    private static final List<String> CONDITIONS = List.of("text", "grid", "clause", "person", "from", "to");

    @Inject
    private RecordArchive archive;

    private RecordFilter filter = RecordFilter.ALL;
    private Slice<RecordRow> slice = new Slice<>(List.of(), null);

    @PostConstruct
    void load() {
        filter = new RecordFilter(
                asked("text"),
                id(asked("grid")),
                asked("clause"),
                asked("person"),
                RecordResource.day(asked("from")),
                RecordResource.day(asked("to")));
        slice = archive.search(filter, asked("cursor"), PAGE);
    }

    private static @Nullable String asked(String name) {
        return Faces.getRequestParameter(name);
    }

    private static @Nullable Long id(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    public RecordFilter getFilter() {
        return filter;
    }

    public List<RecordRow> getRows() {
        return slice.rows();
    }

    /** The address of the following page, empty at the end. */
    public String getNext() {
        if (slice.next() == null) {
            return "";
        }
        return Stream.concat(
                        CONDITIONS.stream().map(name -> pair(name, asked(name))),
                        Stream.of(pair("cursor", slice.next())))
                .filter(pair -> !pair.isEmpty())
                .collect(Collectors.joining("&", "/records/list?", ""));
    }

    private static String pair(String name, @Nullable String value) {
        return value == null || value.isBlank() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
