package io.gridkeeper.foundation.field;

import io.gridkeeper.foundation.organisation.CodeTree;
import java.util.List;
import java.util.Set;

/**
 * The categories of work that a department's grid owns.
 *
 * @param path of the department's grid
 */
record OwnedWork(long gridId, String path, Set<String> categories) {

    /** The branch the department answers for: the grid under which its own stands, with everything below. */
    String branch() {
        List<Long> ids = CodeTree.ids(path);
        if (ids.size() < 2) {
            return path;
        }
        var above = new StringBuilder("/");
        ids.subList(0, ids.size() - 1).forEach(id -> above.append(id).append('/'));
        return above.toString();
    }
}
