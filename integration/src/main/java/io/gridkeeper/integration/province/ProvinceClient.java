package io.gridkeeper.integration.province;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;

/**
 * The HTTP client for platforms: repeats nothing (the queue does, and counts), follows no redirect (an address that
 * nobody allowed), keeps no cookies.
 */
@Named("provinceClient")
@ApplicationScoped
public class ProvinceClient implements HttpClientConfigurer {

    @Override
    public void configureHttpClient(HttpClientBuilder client) {
        client.disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching();
    }
}
