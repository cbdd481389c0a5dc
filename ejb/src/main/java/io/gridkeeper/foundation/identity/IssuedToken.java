package io.gridkeeper.foundation.identity;

/** A token just made, with its secret: the only time anybody sees it. */
public record IssuedToken(AccessTokenRow token, String secret) {}
