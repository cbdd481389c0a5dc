package io.gridkeeper.web.patrol;

import io.gridkeeper.web.frame.Cookies;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.omnifaces.util.Faces;

/** The telephone a check is recorded on, by a random name it keeps for a year: platforms ask for one. */
@RequestScoped
public class Device {

    private static final String NAME = "gridkeeper-device";
    private static final Pattern OURS = Pattern.compile("web-[0-9a-f-]{36}");

    @Inject
    private HttpServletRequest request;

    String name() {
        return Cookies.read(request, NAME)
                .filter(value -> OURS.matcher(value).matches())
                .orElseGet(this::named);
    }

    private String named() {
        var name = "web-" + UUID.randomUUID();
        Cookies.keep(request, Faces.getResponse(), NAME, name);
        return name;
    }
}
