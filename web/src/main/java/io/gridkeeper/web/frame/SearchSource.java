package io.gridkeeper.web.frame;

import java.util.List;

/** What one capability adds to the search over everything; it shows only what the person may see. */
public interface SearchSource {

    /** The group's name is {@code frame.search.<kind>}; groups stand in the order of their kinds in that bundle. */
    String kind();

    List<SearchHit> find(String text, int limit);

    /** A line of the result: what it is, where it lies, and the page behind it. */
    record SearchHit(String title, String line, String link) {}
}
