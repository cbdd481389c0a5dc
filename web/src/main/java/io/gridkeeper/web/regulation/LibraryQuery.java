package io.gridkeeper.web.regulation;

import io.gridkeeper.foundation.regulation.LibraryClause;
import org.jspecify.annotations.Nullable;

/** What is asked of the library, as it stands in the address. */
public class LibraryQuery {

    private String text = "";
    private String capability = "";
    private String regulation = "";
    private @Nullable Long own;

    /** Nothing is asked: the regulations themselves are shown. */
    public boolean isShelf() {
        return text.isBlank() && capability.isBlank() && regulation.isBlank();
    }

    boolean matches(LibraryClause clause) {
        return regulation.isBlank() || clause.id().regulation().equals(regulation);
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getCapability() {
        return capability;
    }

    public void setCapability(@Nullable String capability) {
        this.capability = capability == null ? "" : capability;
    }

    public String getRegulation() {
        return regulation;
    }

    public void setRegulation(@Nullable String regulation) {
        this.regulation = regulation == null ? "" : regulation;
    }

    public @Nullable Long getOwn() {
        return own;
    }

    public void setOwn(@Nullable Long own) {
        this.own = own;
    }
}
