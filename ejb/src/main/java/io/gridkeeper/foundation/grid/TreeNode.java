package io.gridkeeper.foundation.grid;

import java.util.List;

/**
 * A grid in the tree as it opens.
 *
 * @param hasBelow whether it can be opened further
 * @param responsible who answers for it on the day
 */
public record TreeNode(GridRow grid, boolean hasBelow, List<String> responsible) {

    public TreeNode {
        responsible = List.copyOf(responsible);
    }
}
