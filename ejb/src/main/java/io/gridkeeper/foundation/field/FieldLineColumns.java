package io.gridkeeper.foundation.field;

import io.gridkeeper.foundation.kernel.Bilingual;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A field as it is stored; codes stand side by side between commas. */
@Embeddable
class FieldLineColumns {

    private static final String BETWEEN = ",";

    @Column(name = "field_code")
    private String code;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "duty")
    private FieldDuty duty;

    @Column(name = "except_posts")
    private @Nullable String exceptions;

    @Column(name = "owner_grid_id")
    private @Nullable Long ownerGridId;

    private @Nullable String categories;

    @SuppressWarnings("NullAway")
    protected FieldLineColumns() {}

    FieldLineColumns(FieldLine line) {
        this.code = line.code();
        this.nameZh = line.name().chinese();
        this.nameEn = line.name().english();
        this.duty = line.duty();
        this.exceptions = joined(line.exceptions());
        this.ownerGridId = line.ownerGridId();
        this.categories = joined(line.categories());
    }

    FieldLine line() {
        return new FieldLine(
                code, new Bilingual(nameZh, nameEn), duty, codes(exceptions), ownerGridId, codes(categories));
    }

    static Set<String> codes(@Nullable String joined) {
        return joined == null || joined.isEmpty()
                ? Set.of()
                : Arrays.stream(joined.split(BETWEEN)).collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable String joined(Collection<String> codes) {
        return codes.isEmpty() ? null : String.join(BETWEEN, codes);
    }
}
