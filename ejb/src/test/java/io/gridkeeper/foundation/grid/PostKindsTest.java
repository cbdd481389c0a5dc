package io.gridkeeper.foundation.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.migration.TestDatabase;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Duty lists as they are stored, on a real database with the real mapping. */
class PostKindsTest {

    private static final List<String> LEVELS = List.of("OWN_COMPANY_HEAD", "OWN_UNIT_HEAD", "OWN_AREA_HEAD");

    @Test
    @Clause("R06-C0a")
    void storesThreeDutyListsAndLeavesTheFirstAndTheThirdWhenTheSecondChanges() {
        try (var database = new TestDatabase()) {
            database.inTransaction(em -> {
                var posts = new Posts();
                TestDatabase.inject(posts, em);
                LEVELS.forEach(code -> posts.add(new PostKind(described(code, "职责 " + code))));
                em.flush();
                em.clear();
                assertThat(duties(posts))
                        .containsExactly("职责 OWN_COMPANY_HEAD", "职责 OWN_UNIT_HEAD", "职责 OWN_AREA_HEAD");

                posts.kind("OWN_UNIT_HEAD").orElseThrow().describe(described("OWN_UNIT_HEAD", "安排并每日记录"));
                em.flush();
                em.clear();

                assertThat(duties(posts)).containsExactly("职责 OWN_COMPANY_HEAD", "安排并每日记录", "职责 OWN_AREA_HEAD");
            });
        }
    }

    private static List<String> duties(Posts posts) {
        var kinds = posts.kindsByCode();
        return LEVELS.stream()
                .map(code -> Objects.requireNonNull(kinds.get(code)).duty().chinese())
                .toList();
    }

    private static DescribePost described(String code, String duty) {
        return new DescribePost(
                code, new Bilingual("负责人 " + code, "Head " + code), null, null, null, new Bilingual(duty, duty));
    }
}
