package io.gridkeeper.web.service;

import io.gridkeeper.duty.service.ServiceDesk;
import io.gridkeeper.duty.service.ServiceRow;
import io.gridkeeper.duty.service.SkillRow;
import io.gridkeeper.web.frame.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Faces;

/** One request, who can help with it, and its answer. */
@Named
@RequestScoped
public class ServicePage {

    @Inject
    private ServiceDesk desk;

    private ServiceRow row;
    private List<SkillRow> helpers = List.of();
    private boolean mayAnswer;
    private boolean mine;
    private String text = "";

    @PostConstruct
    void load() {
        var id = ServiceFilter.word("id");
        row = desk.view(id.matches("\\d{1,18}") ? Long.parseLong(id) : 0);
        if (isOpen()) {
            helpers = desk.proposals(row.id());
            mayAnswer = desk.mayAnswer(row.id());
            mine = desk.isMine(row.id());
        }
    }

    /** Asked before the page is drawn, so that what is not there is not found. */
    public void open() {
        Objects.requireNonNull(row);
    }

    public void answer() throws IOException {
        desk.answer(row.id(), text);
        Say.done("service.done.answered");
        Faces.redirect(Faces.getRequestContextPath() + "/duty/service?id=" + row.id());
    }

    public ServiceRow getRow() {
        return row;
    }

    public boolean isOpen() {
        return row.answeredOn() == null;
    }

    /** Whether its words are kept from the caller. */
    public boolean isConfidential() {
        return row.wish() == null;
    }

    public List<SkillRow> getHelpers() {
        return helpers;
    }

    public boolean isMayAnswer() {
        return mayAnswer;
    }

    /** Whether the caller is its first contact. */
    public boolean isMine() {
        return mine;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
