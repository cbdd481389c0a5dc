package io.gridkeeper.web.identity;

import jakarta.security.enterprise.credential.Credential;

/** A personal access token as a script sends it. */
record TokenCredential(String secret) implements Credential {

    @Override
    public String toString() {
        return "TokenCredential";
    }
}
