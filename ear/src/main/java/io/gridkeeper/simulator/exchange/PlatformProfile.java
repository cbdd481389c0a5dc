package io.gridkeeper.simulator.exchange;

import java.util.Optional;

/**
 * What the platform demands of its senders.
 *
 * @param key sixteen characters, also the initialisation vector
 * @param company nine digits; when given, rows of other companies are refused
 * @param page rows a page at most
 */
public record PlatformProfile(String key, Optional<String> company, int page) {
    public static final String DEMONSTRATION_KEY = "gridkeeper-demo1";
    public static final int DEFAULT_PAGE = 50;
}
