package io.gridkeeper.safety.fire;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What a place's file says of it.
 *
 * @param threeInOne production, living and lodging under one roof
 * @param operator who runs it; for a lessee of idle premises the tenant
 * @param personId who in the company answers for it
 * @param facilities extinguishers, exits, alarms and the like
 */
@Embeddable
public record DescribePlace(
        @Column(name = "name", length = 100, nullable = false)
        String name,

        @Enumerated(EnumType.STRING) @Column(name = "kind", length = 20, nullable = false)
        FirePlaceKind kind,

        @Column(name = "three_in_one", nullable = false) boolean threeInOne,
        @Column(name = "grid_id", nullable = false) long gridId,

        @Column(name = "place_text", length = 200, nullable = false)
        String placeText,

        @Column(name = "operator", length = 100) @Nullable String operator,

        @Column(name = "operator_phone", length = 30) @Nullable
        String operatorPhone,

        @Column(name = "lessee", nullable = false) boolean lessee,
        @Column(name = "person_id") @Nullable Long personId,

        @Column(name = "facilities", length = 1000) @Nullable
        String facilities) {

    public DescribePlace {
        name = Typed.required(name, 100, "fire.missing.name");
        placeText = Typed.required(placeText, 200, "fire.missing.placeText");
        operator = Typed.optional(operator, 100);
        operatorPhone = Typed.optional(operatorPhone, 30);
        facilities = Typed.optional(facilities, 1000);
        if (operatorPhone != null && !operatorPhone.matches("[0-9 +()-]{5,30}")) {
            throw Refusal.invalid("fire.refusal.phone");
        }
    }

    DescribePlace in(long grid, @Nullable Long person) {
        return new DescribePlace(
                name, kind, threeInOne, grid, placeText, operator, operatorPhone, lessee, person, facilities);
    }
}
