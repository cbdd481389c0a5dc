package io.gridkeeper.marketing.territory.design;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds for every point the site with the least squared distance minus pull. Points come in the order of a Hilbert
 * curve, so 64 in a row share a small box: only sites that can win somewhere in that box are asked, and those are found
 * among the ones that can win in the box of 32 such rows. Exact, and the same on any number of cores.
 */
final class NearestSite {

    private static final int ROW = 64;
    private static final int ROWS = 32;

    private final Cloud cloud;
    private final double[][] box;
    private final double[][] wide;

    NearestSite(Cloud cloud) {
        this.cloud = cloud;
        box = boxes(ROW);
        wide = boxes(ROW * ROWS);
    }

    private double[][] boxes(int length) {
        double[][] boxes = new double[(cloud.size + length - 1) / length][];
        for (int b = 0; b < boxes.length; b++) {
            double[] one = {
                Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY
            };
            for (int i = b * length; i < Math.min(cloud.size, (b + 1) * length); i++) {
                one[0] = Math.min(one[0], cloud.x[i]);
                one[1] = Math.min(one[1], cloud.y[i]);
                one[2] = Math.max(one[2], cloud.x[i]);
                one[3] = Math.max(one[3], cloud.y[i]);
            }
            boxes[b] = one;
        }
        return boxes;
    }

    void assign(Sites sites, int[] into) {
        int[] all = IntStream.range(0, sites.size()).toArray();
        IntStream.range(0, wide.length).parallel().forEach(part -> {
            int[] near = candidates(sites, all, wide[part]);
            for (int row = part * ROWS; row < Math.min(box.length, (part + 1) * ROWS); row++) {
                assignRow(sites, candidates(sites, near, box[row]), row, into);
            }
        });
    }

    private void assignRow(Sites sites, int[] near, int row, int[] into) {
        for (int i = row * ROW; i < Math.min(cloud.size, (row + 1) * ROW); i++) {
            double best = Double.POSITIVE_INFINITY;
            int winner = near[0];
            for (int site : near) {
                double dx = cloud.x[i] - sites.x[site];
                double dy = cloud.y[i] - sites.y[site];
                double far = dx * dx + dy * dy - sites.pull[site];
                if (far < best) {
                    best = far;
                    winner = site;
                }
            }
            into[i] = winner;
        }
    }

    /** Those sites that no other one beats everywhere in the box by distances to its nearest and farthest point. */
    private static int[] candidates(Sites sites, int[] among, double[] box) {
        double bound = Double.POSITIVE_INFINITY;
        for (int site : among) {
            double dx = Math.max(Math.abs(sites.x[site] - box[0]), Math.abs(sites.x[site] - box[2]));
            double dy = Math.max(Math.abs(sites.y[site] - box[1]), Math.abs(sites.y[site] - box[3]));
            bound = Math.min(bound, dx * dx + dy * dy - sites.pull[site]);
        }
        int[] kept = new int[among.length];
        int count = 0;
        for (int site : among) {
            double dx = Math.max(0, Math.max(box[0] - sites.x[site], sites.x[site] - box[2]));
            double dy = Math.max(0, Math.max(box[1] - sites.y[site], sites.y[site] - box[3]));
            if (dx * dx + dy * dy - sites.pull[site] <= bound) {
                kept[count++] = site;
            }
        }
        return Arrays.copyOf(kept, count);
    }
}
