package io.gridkeeper.web.fire;

import io.gridkeeper.safety.fire.Audience;
import io.gridkeeper.safety.fire.Channel;
import io.gridkeeper.safety.fire.FireYearBook;
import io.gridkeeper.safety.fire.Guide;
import io.gridkeeper.safety.fire.PlanRound;
import io.gridkeeper.safety.fire.ReceiveGuidance;
import io.gridkeeper.safety.fire.TeachFire;
import io.gridkeeper.web.frame.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.omnifaces.util.Faces;

/** Plans and ends large inspections, records guidance and education. */
@Named
@RequestScoped
public class FireYearForms {

    @Inject
    private FireYearBook book;

    @Inject
    private FireForm form;

    public void plan() {
        book.plan(new PlanRound(form.words("title"), form.number("grid"), form.dayOf("plannedOn")));
        back("fire.done.planned");
    }

    public void finish(long round) {
        book.finish(round, null);
        back("fire.done.finished");
    }

    public void receive() {
        var points =
                form.words("points").lines().filter(line -> !line.isBlank()).toList();
        book.receive(new ReceiveGuidance(
                form.constant(Guide.class, "guide"), form.number("grid"), form.day("givenOn"), points));
        back("fire.done.guided");
    }

    public void followUp(long guidance, int point) {
        book.followUp(guidance, point);
        back("fire.done.followedUp");
    }

    public void teach() {
        book.teach(new TeachFire(
                form.number("grid"),
                form.dayOf("heldOn"),
                form.constant(Channel.class, "channel"),
                form.constant(Audience.class, "audience"),
                form.words("topic"),
                Math.toIntExact(form.number("addressed")),
                Math.toIntExact(form.number("reached"))));
        back("fire.done.taught");
    }

    static void back(String done) {
        Say.done(done);
        var year = Objects.requireNonNullElse(Faces.getRequestParameter("year"), "");
        var team = Objects.requireNonNullElse(Faces.getRequestParameter("team"), "");
        Faces.redirect(Faces.getRequestContextPath() + "/grid/fire-year?year=" + year.replaceAll("\\D", "") + "&team="
                + team.replaceAll("\\D", ""));
    }
}
