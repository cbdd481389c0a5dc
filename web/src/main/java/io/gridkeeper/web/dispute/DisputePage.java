package io.gridkeeper.web.dispute;

import io.gridkeeper.marketing.dispute.DecideDispute;
import io.gridkeeper.marketing.dispute.DisputeAct;
import io.gridkeeper.marketing.dispute.DisputeCriterion;
import io.gridkeeper.marketing.dispute.DisputeRegister;
import io.gridkeeper.marketing.dispute.DisputeSearch;
import io.gridkeeper.marketing.dispute.DisputeView;
import io.gridkeeper.web.customer.SalesAddress;
import io.gridkeeper.web.frame.BpmnPicture;
import io.gridkeeper.web.frame.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One dispute with its running diagram, and what can be done to it. */
@Named
@RequestScoped
public class DisputePage {

    @Inject
    private DisputeSearch search;

    @Inject
    private DisputeRegister register;

    @Inject
    private Texts msg;

    private final String number = SalesAddress.text("number");
    private DisputeView view;
    private String picture = "";
    private boolean move;
    private String word = "";

    @PostConstruct
    void load() {
        view = search.view(number);
        move = view.row().claimantCode().equals(view.row().proposedGrid());
        var diagram = search.diagram(number);
        picture = BpmnPicture.draw(diagram.xml(), diagram.activeIds(), "dispute.process.", msg);
    }

    /** Called while the page is opened, so that an unknown number is answered before anything is drawn. */
    public void open() {
        Objects.requireNonNull(view);
    }

    public boolean may(String act) {
        return view.may(DisputeAct.valueOf(act));
    }

    /** What a line of the history says beside the deed; a criterion by its name. */
    public @Nullable String said(DisputeView.EventRow event) {
        var note = event.note();
        if (event.act() != DisputeAct.PROPOSE) {
            return note;
        }
        return note == null
                ? msg.get("dispute.proposal.none")
                : msg.name("dispute.criterion", DisputeCriterion.valueOf(note));
    }

    public void hear() throws IOException {
        register.hear(number, word);
        SalesAddress.show("/sales/dispute", number, "dispute.done.heard");
    }

    public void decide() throws IOException {
        register.decide(number, new DecideDispute(move, word));
        SalesAddress.show("/sales/dispute", number, "dispute.done.decided");
    }

    public void withdraw() throws IOException {
        register.withdraw(number, word);
        SalesAddress.show("/sales/dispute", number, "dispute.done.withdrawn");
    }

    public DisputeView getView() {
        return view;
    }

    public String getPicture() {
        return picture;
    }

    public boolean isMove() {
        return move;
    }

    public void setMove(boolean move) {
        this.move = move;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }
}
