package io.gridkeeper.foundation.process;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.transaction.TransactionManager;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/**
 * Starts and stops the process engine and deploys the diagrams of {@code processes/}. A diagram that did not change is
 * not deployed again. Expressions in diagrams find named CDI beans; scripts in diagrams are refused.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@Lock(LockType.READ)
@PermitAll
public class ProcessEngineLifecycle {

    /** A graded report takes twelve ids; each time they run out, a transaction of its own fetches more. */
    private static final int IDS_AT_ONCE = 5_000;

    /** Asked for only so that the schema is migrated before the engine looks at its tables. */
    @PersistenceUnit
    private EntityManagerFactory migrated;

    @Resource(lookup = "java:jboss/datasources/Gridkeeper")
    private DataSource database;

    @Resource(lookup = "java:/TransactionManager")
    private TransactionManager transactions;

    @Resource
    private ManagedExecutorService threads;

    @Resource
    private ManagedThreadFactory looking;

    @Inject
    private BeanManager beans;

    @Inject
    private JobThread jobThread;

    private ProcessEngine engine;

    private ShippedDiagrams shipped;

    @PostConstruct
    void start() {
        JakartaTransactionProcessEngineConfiguration configuration = configuration();
        engine = configuration.buildProcessEngine();
        forgetXml(configuration);
        deployDiagrams();
        shipped = shipped();
    }

    @PreDestroy
    void stop() {
        engine.close();
    }

    @Produces
    public RuntimeService runtimeService() {
        return engine.getRuntimeService();
    }

    @Produces
    public TaskService taskService() {
        return engine.getTaskService();
    }

    @Produces
    public RepositoryService repositoryService() {
        return engine.getRepositoryService();
    }

    @Produces
    public ManagementService managementService() {
        return engine.getManagementService();
    }

    @Produces
    public ShippedDiagrams shippedDiagrams() {
        return shipped;
    }

    private JakartaTransactionProcessEngineConfiguration configuration() {
        JakartaTransactionProcessEngineConfiguration configuration = new JakartaTransactionProcessEngineConfiguration();
        configuration.setProcessEngineName("gridkeeper");
        configuration.setDataSource(database);
        configuration.setTransactionManager(transactions);
        configuration.setTransactionsExternallyManaged(true);
        configuration.setDatabaseType("postgres");
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setHistory(HistoryLevel.HISTORY_LEVEL_NONE.getName());
        configuration.setDmnEnabled(false);
        configuration.setDmnFeelEnableLegacyBehavior(true);
        configuration.setCmmnEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setTenantCheckEnabled(false);
        configuration.setIdBlockSize(IDS_AT_ONCE);
        configuration.setEnableScriptCompilation(false);
        configuration.setBeans(new NamedBeans(beans));
        configuration.setJobExecutor(new ManagedJobExecutor(threads, looking, jobThread));
        configuration.setJobExecutorActivate(true);
        return configuration;
    }

    /** The XML which the engine's queries were made of stays in memory, some 15 MB that nobody reads again. */
    private static void forgetXml(JakartaTransactionProcessEngineConfiguration configuration) {
        configuration
                .getSqlSessionFactory()
                .getConfiguration()
                .getSqlFragments()
                .clear();
    }

    private void deployDiagrams() {
        DeploymentBuilder deployment = engine.getRepositoryService()
                .createDeployment()
                .name("gridkeeper")
                .enableDuplicateFiltering(true);
        List<Diagrams.Diagram> diagrams = Diagrams.find();
        for (Diagrams.Diagram diagram : diagrams) {
            deployment.addString(diagram.name(), diagram.text());
        }
        if (!diagrams.isEmpty()) {
            deployment.deploy();
        }
    }

    private ShippedDiagrams shipped() {
        return new ShippedDiagrams(
                engine.getRepositoryService().createProcessDefinitionQuery().latestVersion().list().stream()
                        .collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getId)));
    }
}
