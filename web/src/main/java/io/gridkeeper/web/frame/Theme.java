package io.gridkeeper.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Light, dark, or what the system says; frame.js changes the cookie, the server only writes it into the page. */
@Named("theme")
@RequestScoped
public class Theme {

    @Inject
    private HttpServletRequest request;

    public String getName() {
        return Cookies.read(request, "gridkeeper-theme")
                .filter(name -> name.equals("light") || name.equals("dark"))
                .orElse("auto");
    }
}
