package io.gridkeeper.web.frame;

import io.gridkeeper.foundation.notice.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The number at the bell, asked once for each page. */
@Named("unread")
@RequestScoped
public class Unread {

    @Inject
    private Notices notices;

    private long count;

    @PostConstruct
    void count() {
        count = notices.unread();
    }

    public long getCount() {
        return count;
    }
}
