package io.gridkeeper.duty.charter;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a plan whose lines changed between two versions.
 *
 * @param before the lines that went out; empty where only something came in
 * @param after the lines that came in
 */
public record Rewording(String before, String after) {

    /** The parts that differ, in their order, around the longest sequence of lines that both have. */
    static List<Rewording> between(List<String> before, List<String> after) {
        var common = common(before, after);
        var parts = new ArrayList<Rewording>();
        var out = new ArrayList<String>();
        var in = new ArrayList<String>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                close(parts, out, in);
                i++;
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                out.add(before.get(i++));
            } else {
                in.add(after.get(j++));
            }
        }
        close(parts, out, in);
        return List.copyOf(parts);
    }

    /** How many lines the ends of both, from each pair of places on, have in common. */
    private static int[][] common(List<String> before, List<String> after) {
        var common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void close(List<Rewording> parts, List<String> out, List<String> in) {
        if (!out.isEmpty() || !in.isEmpty()) {
            parts.add(new Rewording(String.join("\n", out), String.join("\n", in)));
            out.clear();
            in.clear();
        }
    }
}
