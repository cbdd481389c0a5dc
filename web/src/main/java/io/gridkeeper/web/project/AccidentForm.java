package io.gridkeeper.web.project;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.safety.project.ProjectRegister;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An accident on the project. */
@Named
@RequestScoped
public class AccidentForm {

    @Inject
    private ProjectRegister register;

    private @Nullable LocalDate day;
    private String account = "";

    public void send() throws IOException {
        if (day == null) {
            throw Refusal.invalid("project.missing.day");
        }
        register.reportAccident(Here.number(), day, account);
        Here.back("project.done.REPORT_ACCIDENT");
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }
}
