package io.gridkeeper.integration.context;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/**
 * Starts the Camel context with every {@link RoutesBuilder} bean it finds, on the server's managed threads, and stops
 * it before the business goes. Routes find beans by their {@code @Named} name or their type.
 */
@Singleton
@Startup
@DependsOn("gridkeeper-ejb.jar#ProcessEngineLifecycle")
@TransactionManagement(TransactionManagementType.BEAN)
@Lock(LockType.READ)
@PermitAll
public class CamelLifecycle {

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private BeanManager beans;

    @Inject
    @Any
    private Instance<RoutesBuilder> routes;

    private CamelContext context;

    @PostConstruct
    void start() {
        context = new DefaultCamelContext(new CdiBeans(beans));
        context.getCamelContextExtension().setName("gridkeeper");
        context.getExecutorServiceManager().addThreadFactoryListener((source, factory) -> threads);
        context.getShutdownStrategy().setTimeout(20);
        try {
            for (RoutesBuilder route : routes) {
                context.addRoutes(route);
            }
            context.start();
        } catch (Exception e) {
            throw new IllegalStateException("The routes cannot be started", e);
        }
    }

    @PreDestroy
    void stop() {
        context.stop();
    }

    @Produces
    public CamelContext context() {
        return context;
    }

    @Produces
    public ProducerTemplate producer() {
        return context.createProducerTemplate();
    }
}
