package io.gridkeeper.marketing.customer;

import static io.gridkeeper.marketing.customer.Likeness.Reason.ALIKE;
import static io.gridkeeper.marketing.customer.Likeness.Reason.SAME_NAME;
import static io.gridkeeper.marketing.customer.Likeness.Reason.SAME_PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.marketing.customer.Likeness.Face;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void isCertainOfTheSameNumberWhereverItIs() {
        assertThat(Likeness.of(new Face("张三", 1, null, "d1"), new Face("李四", 2, null, "d1")))
                .contains(SAME_PHONE);
    }

    @Test
    void seesThroughLegalFormsAndSigns() {
        var one = new Face("泰安泰山饭店有限公司", 1, null, null);

        assertThat(Likeness.of(one, new Face("泰安 泰山饭店（有限责任公司）", 1, null, null))).contains(SAME_NAME);
        assertThat(Likeness.of(one, new Face("泰安泰山大饭店", 1, null, null))).contains(ALIKE);
        assertThat(Likeness.of(one, new Face("红星家具城", 1, null, null))).isEmpty();
    }

    @Test
    void doesNotTakeNamesakesElsewhereForOne() {
        assertThat(Likeness.of(new Face("王伟", 1, "和平路12号", null), new Face("王伟", 2, "解放街88号", null)))
                .isEmpty();
        assertThat(Likeness.of(new Face("王伟", 1, "和平路12号301室", null), new Face("王伟", 2, "和平路12号 301室", null)))
                .contains(SAME_NAME);
    }

    @Property
    void doesNotCareWhichFileCameFirst(
            @ForAll @StringLength(min = 2, max = 12) String one,
            @ForAll @StringLength(min = 2, max = 12) String other) {
        var a = new Face(one, 1, null, null);
        var b = new Face(other, 1, null, null);

        assertThat(Likeness.of(a, b)).isEqualTo(Likeness.of(b, a));
        assertThat(Likeness.of(a, a)).isEqualTo(Optional.of(SAME_NAME));
    }
}
