package io.gridkeeper.web.fire;

import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.safety.fire.FireGap;
import io.gridkeeper.safety.fire.FirePlaceKind;
import io.gridkeeper.safety.fire.FirePlaceRow;
import io.gridkeeper.safety.fire.FireRegister;
import io.gridkeeper.safety.fire.FireYearBook;
import io.gridkeeper.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The small places one sees, and what is missing this year. */
@Named
@RequestScoped
public class FireListPage {

    private static final int PAGE = 50;

    @Inject
    private FireRegister register;

    @Inject
    private FireYearBook book;

    @Inject
    private Times times;

    private String text = "";
    private @Nullable FirePlaceKind kind;
    private Slice<FirePlaceRow> slice = new Slice<>(List.of(), null);
    private List<FireGap> gaps = List.of();

    @PostConstruct
    void load() {
        text = Objects.requireNonNullElse(Faces.getRequestParameter("text"), "").strip();
        var asked = Objects.requireNonNullElse(Faces.getRequestParameter("kind"), "");
        kind = getKinds().stream()
                .filter(known -> known.name().equals(asked))
                .findFirst()
                .orElse(null);
        slice = register.list(text, kind, Faces.getRequestParameter("cursor"), PAGE);
        gaps = book.missing(getYear());
    }

    public List<FirePlaceRow> getRows() {
        return slice.rows();
    }

    public List<FireGap> getGaps() {
        return gaps;
    }

    public int getYear() {
        return times.getToday().getYear();
    }

    public List<FirePlaceKind> getKinds() {
        return Arrays.asList(FirePlaceKind.values());
    }

    public String getText() {
        return text;
    }

    public @Nullable FirePlaceKind getKind() {
        return kind;
    }

    public @Nullable String getNext() {
        return slice.next();
    }

    public String getNextLink() {
        return "?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&kind=" + (kind == null ? "" : kind)
                + "&cursor=" + slice.next();
    }
}
