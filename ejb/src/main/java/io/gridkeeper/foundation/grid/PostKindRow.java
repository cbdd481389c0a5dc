package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.kernel.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A kind of post.
 *
 * @param actsAs which of the named posts its holder is for every rule
 * @param position job title whose holder in the grid's unit has the post by itself
 * @param duty what the holder has to do
 * @param own made by the company, not shipped
 */
public record PostKindRow(
        String code,
        Bilingual name,
        @Nullable Post actsAs,
        @Nullable Responsibility responsibility,
        @Nullable String position,
        Bilingual duty,
        boolean own) {}
