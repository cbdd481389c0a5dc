package io.gridkeeper.foundation.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.calendar.RestDayShift;
import io.gridkeeper.foundation.calendar.RestDayStart;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanySettingsTest {

    @Test
    void hasTheDecidedDefaults() {
        assertThat(CompanySettings.DEFAULT.named())
                .containsEntry("deadline.start_day_counts", "false")
                .containsEntry("deadline.holiday_report_starts", "next_workday")
                .containsEntry("deadline.roll_forward_on_rest_day", "true")
                .containsEntry("deadline.roll_forward_fixed_dates", "false")
                .containsEntry("deadline.cutoff_time", "24:00")
                .containsEntry("report.holiday_rule", "later")
                .containsEntry("route.max_transfers", "2")
                .containsEntry("deadline.extension_requires_reason", "true");
    }

    @Test
    void comesBackFromItsNames() {
        assertThat(CompanySettings.of(CompanySettings.DEFAULT.named())).isEqualTo(CompanySettings.DEFAULT);
    }

    @Test
    void changesOnlyWhatIsNamed() {
        var settings = CompanySettings.of(Map.of(
                "deadline.holiday_report_starts", "day_after_receipt",
                "deadline.cutoff_time", "17:30",
                "report.holiday_rule", "earlier"));

        assertThat(settings.counting().restDayStart()).isEqualTo(RestDayStart.DAY_AFTER_RECEIPT);
        assertThat(settings.counting().closeOfBusiness()).isEqualTo(LocalTime.of(17, 30));
        assertThat(settings.recurrence().reportDays()).isEqualTo(RestDayShift.EARLIER);
        assertThat(settings.handling()).isEqualTo(HandlingRules.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource({
        "deadline.start_day_counts, perhaps, regulation.setting.wrong",
        "deadline.holiday_report_starts, whenever, regulation.setting.wrong",
        "deadline.cutoff_time, 25:00, regulation.setting.wrong",
        "route.max_transfers, many, regulation.setting.wrong",
        "route.max_transfers, -1, regulation.setting.outOfRange",
        "deadline.extension_max, 251, regulation.setting.outOfRange",
        "deadline.unheard_of, 1, regulation.setting.unknown"
    })
    void refusesWhatItDoesNotUnderstand(String name, String value, String key) {
        assertThatThrownBy(() -> CompanySettings.of(Map.of(name, value)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo(key);
                    assertThat(refusal.args()).contains(name);
                });
    }
}
