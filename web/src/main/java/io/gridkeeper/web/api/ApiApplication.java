package io.gridkeeper.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Roots every REST resource of the suite at {@code /api/v1}. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {}
