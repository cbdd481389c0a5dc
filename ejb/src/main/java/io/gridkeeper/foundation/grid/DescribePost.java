package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.foundation.kernel.Refusal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A kind of post as the grid office describes it; a known code is described anew. */
public record DescribePost(
        String code,
        Bilingual name,
        @Nullable Post actsAs,
        @Nullable Responsibility responsibility,
        @Nullable String position,
        Bilingual duty) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,29}");
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_DUTY = 1000;

    public DescribePost {
        if (!CODE.matcher(code).matches()) {
            throw Refusal.invalid("grid.post.wrongCode", code);
        }
        requireText(name, LONGEST_NAME, "grid.post.needsName");
        requireText(duty, LONGEST_DUTY, "grid.post.needsDuty");
        position = position == null || position.isBlank() ? null : position.strip();
    }

    private static void requireText(Bilingual text, int longest, String key) {
        if (text.chinese().isBlank()
                || text.english().isBlank()
                || text.chinese().length() > longest
                || text.english().length() > longest) {
            throw Refusal.invalid(key, longest);
        }
    }
}
