package io.gridkeeper.foundation.bulk;

import java.util.List;

/** Takes imports of one kind back, in the caller's transaction; each capability that imports brings one. */
public interface ImportUndo {

    /** The kind of imports, such as {@code roster}. */
    String kind();

    /** The codes of rows that do not say any more what the import made of them, or on which something was built. */
    List<String> changedSince(List<ImportedRow> rows);

    /** Takes all rows back; a row that something else refers to fails in the database. */
    void takeBack(List<ImportedRow> rows);
}
