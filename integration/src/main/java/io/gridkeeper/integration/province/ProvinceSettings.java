package io.gridkeeper.integration.province;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the provincial platform is and with what we come, from the environment: {@code GRIDKEEPER_PROVINCE_URL}, {@code
 * _KEY} and {@code _COMPANY} (nine digits). Without a URL the platform is not connected and messages are kept. {@code
 * GRIDKEEPER_OUTGOING} may list the only hosts, separated by commas, that this installation speaks to.
 */
record ProvinceSettings(URI url, String key, String company) {

    static final String URL = "GRIDKEEPER_PROVINCE_URL";
    static final String KEY = "GRIDKEEPER_PROVINCE_KEY";
    static final String COMPANY = "GRIDKEEPER_PROVINCE_COMPANY";
    static final String OUTGOING = "GRIDKEEPER_OUTGOING";

    /** Reads the settings; a wrong or missing one stops the start and is named, a key is never repeated. */
    static Optional<ProvinceSettings> of(Map<String, String> environment, PageCipher cipher) {
        if (environment.getOrDefault(URL, "").isBlank()) {
            return Optional.empty();
        }
        URI url = url(environment);
        String company = environment.getOrDefault(COMPANY, "");
        if (!company.matches("[0-9]{9}")) {
            throw new IllegalStateException(COMPANY + " must be nine digits when " + URL + " is given");
        }
        return Optional.of(new ProvinceSettings(url, key(environment, cipher), company));
    }

    @Override
    public String toString() {
        return "ProvinceSettings[" + address() + "]";
    }

    /** For people: host and port, no path, no secret. */
    String address() {
        return url.getPort() < 0 ? url.getHost() : url.getHost() + ":" + url.getPort();
    }

    private static URI url(Map<String, String> environment) {
        String text = environment.getOrDefault(URL, "").strip();
        try {
            URI url = URI.create(text);
            boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
            if (web && url.getHost() != null && url.getUserInfo() == null && url.getQuery() == null) {
                requireAllowed(environment, url.getHost());
                return url;
            }
        } catch (IllegalArgumentException notUri) {
            throw new IllegalStateException(URL + " is not an address: " + text, notUri);
        }
        throw new IllegalStateException(URL + " must be http(s)://host[:port][/path], not " + text);
    }

    private static void requireAllowed(Map<String, String> environment, String host) {
        String list = environment.getOrDefault(OUTGOING, "");
        Set<String> allowed = Stream.of(list.split(",", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toSet());
        if (!allowed.isEmpty() && !allowed.contains(host)) {
            throw new IllegalStateException(URL + ": the host " + host + " is not in " + OUTGOING);
        }
    }

    private static String key(Map<String, String> environment, PageCipher cipher) {
        String key = environment.getOrDefault(KEY, "");
        try {
            cipher.secret(key);
            return key;
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException(
                    KEY + " must be " + wrong.getMessage() + " when " + URL + " is given", wrong);
        }
    }
}
