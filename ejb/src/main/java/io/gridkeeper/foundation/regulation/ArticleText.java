package io.gridkeeper.foundation.regulation;

import io.gridkeeper.foundation.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the text of a regulation into articles: at 第…条, at Markdown headings, and at numbered lines. What stands before
 * the first of them is an article of its own.
 */
record ArticleText(String heading, String body) {

    static final int LONGEST_TEXT = 500_000;
    static final int MOST_ARTICLES = 999;
    static final int LONGEST_BODY = 20_000;
    static final int LONGEST_HEADING = 200;

    private static final Pattern START = Pattern.compile("^\\s*(?:#{1,6}\\s+(?<title>.+)"
            + "|(?<article>第[一二三四五六七八九十百零〇0-9]{1,8}[条章节])\\s*(?<rest>.*)"
            + "|(?<number>[0-9]{1,3}(?:\\.[0-9]{1,3}){0,3}[、.．)）]|[一二三四五六七八九十]{1,3}、)\\s*(?<item>.+))$");

    static List<ArticleText> split(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw Refusal.tooLarge("regulation.own.tooLong", LONGEST_TEXT);
        }
        var articles = new ArrayList<ArticleText>();
        var open = new Open("");
        for (var line : text.strip().lines().toList()) {
            var start = START.matcher(line);
            if (start.matches()) {
                open.closeInto(articles);
                open = begun(start);
            } else {
                open.add(line.strip());
            }
        }
        open.closeInto(articles);
        if (articles.isEmpty() || articles.size() > MOST_ARTICLES) {
            throw Refusal.invalid("regulation.own.articles", articles.size(), MOST_ARTICLES);
        }
        return articles;
    }

    private static Open begun(Matcher start) {
        if (start.group("title") != null) {
            return new Open(start.group("title").strip());
        }
        if (start.group("article") != null) {
            return new Open(start.group("article")).add(start.group("rest").strip());
        }
        return new Open(start.group("number")).add(start.group("item").strip());
    }

    /** An article whose end is not reached yet. */
    private static final class Open {

        private final String heading;
        private final List<String> lines = new ArrayList<>();

        Open(String heading) {
            this.heading = heading.length() > LONGEST_HEADING ? heading.substring(0, LONGEST_HEADING) : heading;
        }

        Open add(String line) {
            if (!line.isEmpty()) {
                lines.add(line);
            }
            return this;
        }

        void closeInto(List<ArticleText> articles) {
            if (heading.isEmpty() && lines.isEmpty()) {
                return;
            }
            var body = String.join("\n", lines);
            if (body.length() > LONGEST_BODY) {
                throw Refusal.tooLarge("regulation.own.articleTooLong", heading, LONGEST_BODY);
            }
            articles.add(new ArticleText(heading, body));
        }
    }
}
