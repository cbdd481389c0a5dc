package io.gridkeeper.web.project;

import io.gridkeeper.safety.project.Gap;
import io.gridkeeper.safety.project.ProjectView.PersonLine;
import io.gridkeeper.web.frame.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Parts of a project in the words and the order of its page. */
@Named
@RequestScoped
public class ProjectWords {

    /** How much of a kind of work is open. */
    public record WorkLine(String name, long number) {}

    @Inject
    private Texts msg;

    public String gap(Gap gap) {
        return msg.of(gap.key(), gap.args().toArray());
    }

    public List<WorkLine> work(Map<String, Long> open) {
        return open.entrySet().stream()
                .map(kind -> new WorkLine(msg.get(kind.getKey()), kind.getValue()))
                .toList();
    }

    /** Those who may leave: everybody but the responsible person. */
    public List<PersonLine> workers(List<PersonLine> people) {
        return people.stream().filter(person -> !person.contact()).toList();
    }

    public List<PersonLine> untrainedFirst(List<PersonLine> people) {
        return people.stream()
                .sorted(Comparator.comparing(person -> person.trainedOn() != null))
                .toList();
    }
}
