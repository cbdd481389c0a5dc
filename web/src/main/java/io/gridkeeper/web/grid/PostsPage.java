package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.grid.PostLimit;
import io.gridkeeper.foundation.grid.PostOffice;
import io.gridkeeper.foundation.grid.PostSetRow;
import io.gridkeeper.web.frame.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The posts in force with their numbers, the presets to adopt, and kinds of the company's own. */
@Named
@RequestScoped
public class PostsPage {

    private final KindForm kind = new KindForm();

    @Inject
    private PostOffice office;

    @Inject
    private Clock clock;

    private List<PostSetRow> sets = List.of();
    private @Nullable PostSetRow current;
    private String preset = "R07";
    private @Nullable LocalDate from;

    @PostConstruct
    void load() {
        sets = office.sets();
        current = office.inForce(LocalDate.now(clock)).orElse(null);
        from = LocalDate.now(clock).plusDays(1);
    }

    public String adopt() {
        var begins = Objects.requireNonNull(from);
        office.adopt(preset, begins);
        Say.done("grid.post.adopted", begins.toString());
        return "/grid/posts?faces-redirect=true";
    }

    public String withdraw(long id) {
        office.withdraw(id);
        Say.done("grid.post.withdrawn");
        return "/grid/posts?faces-redirect=true";
    }

    public String describe() {
        office.describe(kind.command());
        Say.done("grid.post.described", kind.getNameZh());
        return "/grid/posts?faces-redirect=true";
    }

    public boolean isFuture(PostSetRow set) {
        return set.effectiveFrom().isAfter(LocalDate.now(clock));
    }

    public List<PostSetRow> getSets() {
        return sets;
    }

    public @Nullable PostSetRow getCurrent() {
        return current;
    }

    public List<String> getPresets() {
        return office.presets().keySet().stream().sorted().toList();
    }

    public List<PostLimit> limits(String of) {
        return office.presets().getOrDefault(of, List.of());
    }

    public KindForm getKind() {
        return kind;
    }

    public String getPreset() {
        return preset;
    }

    public void setPreset(String preset) {
        this.preset = preset;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}
