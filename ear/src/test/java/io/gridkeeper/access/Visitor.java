package io.gridkeeper.access;

import io.gridkeeper.system.Browser;
import io.gridkeeper.system.Looks;
import io.gridkeeper.system.Server;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Collectors;

/** Somebody who is logged in and asks for pages without a browser's work on them; may be used by several threads. */
final class Visitor {

    private static final String PARTIAL = "jakarta.faces.partial.ajax=true&jakarta.faces.partial.execute=@all"
            + "&jakarta.faces.partial.render=@all&jakarta.faces.ViewState=1%3A1";

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();
    private final Server server;
    private final String cookies;

    Visitor(Server server, Browser browser, String login) {
        this.server = server;
        try (var person = browser.desk("zh-CN")) {
            Looks.logIn(person, login);
            cookies = person.cookies().stream()
                    .map(cookie -> cookie.name + "=" + cookie.value)
                    .collect(Collectors.joining("; "));
        }
    }

    HttpResponse<String> get(String address) {
        return answer(request(address).GET());
    }

    /** As a page asks for a part of itself, but made up. */
    HttpResponse<String> partial(String address) {
        return answer(request(address)
                .header("Faces-Request", "partial/ajax")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(PARTIAL)));
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(server.url(address)))
                .header("Cookie", cookies)
                .header("Accept-Language", "zh-CN");
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
