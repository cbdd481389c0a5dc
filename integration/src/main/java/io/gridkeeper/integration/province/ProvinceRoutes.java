package io.gridkeeper.integration.province;

import io.gridkeeper.foundation.kernel.Clause;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.apache.camel.builder.RouteBuilder;

/**
 * The channel to the province. Each worker takes a batch from the queue, sends it and settles the answer row by row, at
 * once again while there is work; a sweeper returns what dead workers held. Without settings nothing runs and messages
 * are kept.
 */
@Dependent
@Clause("R07-10c")
public class ProvinceRoutes extends RouteBuilder {

    private static final String HTTP = "?throwExceptionOnFailure=false&httpClientConfigurer=#provinceClient"
            + "&connectTimeout=5000&connectionRequestTimeout=5000&responseTimeout=20000&soTimeout=20000";

    private final ProvinceLink link;
    private final Clock clock;

    @Inject
    ProvinceRoutes(ProvinceLink link, Clock clock) {
        this.link = link;
        this.clock = clock;
    }

    @Override
    public void configure() {
        PlatformProfile profile = PlatformProfile.load("province-a");
        Optional<ProvinceSettings> settings = ProvinceSettings.of(System.getenv(), profile.cipher());
        link.connect(profile.code(), settings.map(ProvinceSettings::address).orElse(null));
        settings.ifPresent(given -> push(profile, given, steps(profile, given)));
    }

    private void push(PlatformProfile profile, ProvinceSettings settings, ProvinceSteps steps) {
        String send = "direct:" + profile.code();
        for (int worker = 1; worker <= profile.workers(); worker++) {
            from("scheduler:" + profile.code() + "-" + worker + "?greedy=true&delay=250&initialDelay=1000")
                    .routeConfigurationId(ProvinceTroubles.ID)
                    .process(steps::claim)
                    .to(send);
        }
        from(send)
                .routeConfigurationId(ProvinceTroubles.ID)
                .choice()
                .when(body().isNotNull())
                .to(settings.url() + HTTP)
                .process(steps::settle)
                .when(Settling::hasPage)
                .process(steps::settleUnsent);
        from("scheduler:" + profile.code() + "-sweep?delay=3000&initialDelay=500")
                .routeConfigurationId(ProvinceTroubles.ID)
                .process(steps::sweep);
    }

    private ProvinceSteps steps(PlatformProfile profile, ProvinceSettings settings) {
        RowMapper mapper = new RowMapper(profile, settings.company(), link::picture);
        PageMaker pages = new PageMaker(profile, mapper, settings.key());
        return new ProvinceSteps(profile, link, pages, new AnswerJudge(profile.answer(), clock));
    }
}
