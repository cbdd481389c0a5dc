package io.gridkeeper.web.regulation;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.regulation.CompanySettings;
import io.gridkeeper.foundation.regulation.DeadlineDefinition;
import io.gridkeeper.foundation.regulation.DeadlineProfile;
import io.gridkeeper.foundation.regulation.DeadlineTerms;
import io.gridkeeper.foundation.regulation.OwnTableText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The form to adopt a deadline profile: which, from when, the own table, the settings. */
public class AdoptionForm {

    private DeadlineProfile profile = DeadlineProfile.P2;
    private @Nullable LocalDate from;
    private String table = "";
    private String settings = "";

    void propose(CompanySettings inForce, LocalDate earliest) {
        from = earliest;
        settings = inForce.named().entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining("\n"));
    }

    DeadlineDefinition definition() {
        var decided = CompanySettings.of(named());
        return profile.isOwnTable()
                ? DeadlineDefinition.own(OwnTableText.read(table), DeadlineTerms.NONE, decided)
                : DeadlineDefinition.preset(profile, decided);
    }

    LocalDate from() {
        return Objects.requireNonNull(from);
    }

    private Map<String, String> named() {
        var named = new LinkedHashMap<String, String>();
        settings.lines().filter(line -> !line.isBlank()).forEach(line -> {
            int equals = line.indexOf('=');
            if (equals < 0) {
                throw Refusal.invalid("regulation.setting.unknown", line);
            }
            named.put(
                    line.substring(0, equals).strip(),
                    line.substring(equals + 1).strip());
        });
        return named;
    }

    public DeadlineProfile getProfile() {
        return profile;
    }

    public void setProfile(DeadlineProfile profile) {
        this.profile = profile;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public String getTable() {
        return table;
    }

    public void setTable(@Nullable String table) {
        this.table = table == null ? "" : table;
    }

    public String getSettings() {
        return settings;
    }

    public void setSettings(@Nullable String settings) {
        this.settings = settings == null ? "" : settings;
    }
}
