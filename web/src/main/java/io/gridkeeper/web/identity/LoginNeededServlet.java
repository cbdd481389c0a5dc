package io.gridkeeper.web.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridkeeper.web.api.Problem;
import io.gridkeeper.web.api.Speech;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The answer to a script that is not logged in; the server turns to it for every 401. */
@WebServlet("/login/needed")
public class LoginNeededServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        JSON.writeValue(response.getOutputStream(), Problem.notLoggedIn(Speech.messages(request)));
    }
}
