package io.gridkeeper.marketing.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class PackingTest {

    @Property(tries = 100)
    void givesBackWhatWasPacked(@ForAll @UniqueElements List<@LongRange(min = 1, max = 1L << 40) Long> ids) {
        long[] sorted = ids.stream().mapToLong(Long::longValue).sorted().toArray();
        int[] grids =
                LongStream.of(sorted).mapToInt(id -> (int) (id % 5001) - 1).toArray();

        var unpacked = Packing.unpack(Packing.pack(sorted, grids));

        assertThat(unpacked).hasSize(sorted.length);
        for (int i = 0; i < sorted.length; i++) {
            assertThat(unpacked.get(sorted[i])).isEqualTo(grids[i]);
        }
    }

    @Test
    void keepsTwoHundredThousandUnitsInHalfAMegabyte() {
        var dice = new Random(1);
        long[] ids = LongStream.rangeClosed(1, 200_000).toArray();
        int[] grids = dice.ints(ids.length, 0, 2500).toArray();

        var parts = Packing.pack(ids, grids);

        assertThat(parts).hasSize(4);
        assertThat(parts.stream().mapToInt(part -> part.length).sum()).isLessThan(512 * 1024);
        assertThat(Packing.unpack(parts)).hasSize(200_000);
    }
}
