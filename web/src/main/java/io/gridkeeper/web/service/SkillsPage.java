package io.gridkeeper.web.service;

import io.gridkeeper.duty.service.NewSkill;
import io.gridkeeper.duty.service.ServiceDesk;
import io.gridkeeper.duty.service.ServiceKind;
import io.gridkeeper.duty.service.SkillRow;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.web.frame.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Who can help in a grid and those below it, and what the caller wrote down of himself. */
@Named
@RequestScoped
public class SkillsPage {

    @Inject
    private ServiceDesk desk;

    @Inject
    private ServiceFilter filter;

    private List<SkillRow> rows = List.of();
    private List<SkillRow> mine = List.of();
    private ServiceKind fresh = ServiceKind.TECHNOLOGY;
    private @Nullable Long gridId;
    private @Nullable String skill;

    @PostConstruct
    void load() {
        var grid = filter.grid();
        if (grid != null) {
            rows = desk.helpers(grid.id(), filter.kind());
            gridId = grid.id();
        }
        fresh = Objects.requireNonNullElse(filter.kind(), fresh);
        mine = desk.mySkills();
    }

    public void offer() throws IOException {
        if (gridId == null) {
            throw Refusal.invalid("service.missing.grid").citing(fresh.clause());
        }
        desk.offer(new NewSkill(gridId, fresh, Objects.requireNonNullElse(skill, "")));
        back("service.done.offered");
    }

    public void withdraw(long id) throws IOException {
        desk.withdraw(id);
        back("service.done.dropped");
    }

    private static void back(String done) throws IOException {
        Say.done(done);
        Faces.redirect(Faces.getRequestContextPath() + "/duty/skills");
    }

    public List<SkillRow> getRows() {
        return rows;
    }

    public List<SkillRow> getMine() {
        return mine;
    }

    public @Nullable GridRow getGrid() {
        return filter.grid();
    }

    public @Nullable ServiceKind getKind() {
        return filter.kind();
    }

    public List<ServiceKind> getKinds() {
        return Arrays.asList(ServiceKind.values());
    }

    public ServiceKind getFresh() {
        return fresh;
    }

    public void setFresh(ServiceKind fresh) {
        this.fresh = fresh;
    }

    public @Nullable Long getGridId() {
        return gridId;
    }

    public void setGridId(@Nullable Long gridId) {
        this.gridId = gridId;
    }

    public @Nullable String getSkill() {
        return skill;
    }

    public void setSkill(@Nullable String skill) {
        this.skill = skill;
    }
}
