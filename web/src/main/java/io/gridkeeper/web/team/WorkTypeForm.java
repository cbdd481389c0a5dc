package io.gridkeeper.web.team;

import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.marketing.team.TeamWork;
import io.gridkeeper.marketing.team.WorkTypeRow;
import io.gridkeeper.web.frame.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;

/** A type of work to be added or described anew. */
@Named
@RequestScoped
public class WorkTypeForm {

    @Inject
    private TeamWork work;

    private String code = "";
    private String chinese = "";
    private String english = "";
    private boolean routine = true;
    private boolean active = true;

    public void store() throws IOException {
        work.store(new WorkTypeRow(code, new Bilingual(chinese, english), routine, active));
        Say.done("team.done.type");
        Faces.redirect(Faces.getRequestContextPath() + "/sales/teams");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getChinese() {
        return chinese;
    }

    public void setChinese(String chinese) {
        this.chinese = chinese;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }

    public boolean isRoutine() {
        return routine;
    }

    public void setRoutine(boolean routine) {
        this.routine = routine;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
