package io.gridkeeper.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Calendar;
import java.util.List;

/** What every class of the suite keeps to; the README's map of the house says why. */
public final class HouseRules {

    private static final String[] BUSINESS = {
        "..gridkeeper.foundation..",
        "..gridkeeper.safety..",
        "..gridkeeper.duty..",
        "..gridkeeper.marketing..",
        "..gridkeeper.oversight.."
    };
    private static final String WEB = "..gridkeeper.web..";
    private static final String INTEGRATION = "..gridkeeper.integration..";

    public static final ArchRule FLOORS = classes().should(new UseOnlyWhatIsBelow());

    public static final ArchRule BUSINESS_KNOWS_NO_PAGE_AND_NO_ROUTE = noClasses()
            .that()
            .resideInAnyPackage(BUSINESS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    WEB,
                    INTEGRATION,
                    "jakarta.faces..",
                    "jakarta.servlet..",
                    "jakarta.ws.rs..",
                    "org.primefaces..",
                    "org.omnifaces..",
                    "org.apache.camel..");

    public static final ArchRule WEB_KNOWS_NO_ROUTE = noClasses()
            .that()
            .resideInAPackage(WEB)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(INTEGRATION, "org.apache.camel..");

    public static final ArchRule INTEGRATION_KNOWS_NO_PAGE = noClasses()
            .that()
            .resideInAPackage(INTEGRATION)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WEB, "jakarta.faces..", "jakarta.ws.rs..");

    public static final ArchRule PERSISTENCE_STAYS_IN_THE_BUSINESS = noClasses()
            .that()
            .resideInAnyPackage(WEB, INTEGRATION)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.hibernate..");

    public static final ArchRule ENTITY_MANAGER_ONLY_IN_REPOSITORIES = noClasses()
            .that()
            .arePublic()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because("a repository is not seen outside its capability");

    public static final ArchRule ENTITIES_REFER_TO_OTHERS_BY_ID = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should(new StayInTheCapability());

    public static final ArchRule ENGINE_ONLY_IN_PROCESS_CLASSES = noClasses()
            .that()
            .resideOutsideOfPackage("..gridkeeper.foundation.process..")
            .and()
            .haveSimpleNameNotEndingWith("Process")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    public static final ArchRule BOUNDARIES_SAY_WHO_MAY_CALL =
            methods().that(new AreBoundaryMethods()).should(new DeclareWhoMayCall());

    public static final ArchRule NO_STANDARD_STREAMS = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    public static final ArchRule NO_OLD_ENTERPRISE_PACKAGES = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javax.annotation..",
                    "javax.ejb..",
                    "javax.enterprise..",
                    "javax.faces..",
                    "javax.inject..",
                    "javax.persistence..",
                    "javax.servlet..",
                    "javax.validation..",
                    "javax.ws.rs..");

    public static final ArchRule THE_CLOCK_IS_INJECTED = noClasses()
            .should()
            .accessTargetWhere(readsTheSystemClock())
            .because("time comes from the company's clock");

    public static final ArchRule NO_OLD_DATES =
            noFields().should().haveRawType(java.util.Date.class).orShould().haveRawType(Calendar.class);

    public static final ArchRule NAMES_SAY_WHAT_A_TYPE_IS = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Util|Utils|Helper)")
            .as("no type is called Impl, Manager, Util or Helper");

    public static final ArchRule PACKAGES_ARE_NULL_MARKED = classes().should(new StandInANullMarkedPackage());

    /** All of them, for a module's test. */
    public static final List<ArchRule> ALL = List.of(
            FLOORS,
            BUSINESS_KNOWS_NO_PAGE_AND_NO_ROUTE,
            WEB_KNOWS_NO_ROUTE,
            INTEGRATION_KNOWS_NO_PAGE,
            PERSISTENCE_STAYS_IN_THE_BUSINESS,
            ENTITY_MANAGER_ONLY_IN_REPOSITORIES,
            ENTITIES_REFER_TO_OTHERS_BY_ID,
            ENGINE_ONLY_IN_PROCESS_CLASSES,
            BOUNDARIES_SAY_WHO_MAY_CALL,
            NO_STANDARD_STREAMS,
            NO_OLD_ENTERPRISE_PACKAGES,
            THE_CLOCK_IS_INJECTED,
            NO_OLD_DATES,
            NAMES_SAY_WHAT_A_TYPE_IS,
            PACKAGES_ARE_NULL_MARKED);

    private HouseRules() {}

    private static DescribedPredicate<JavaAccess<?>> readsTheSystemClock() {
        return DescribedPredicate.describe("reads the system's clock", HouseRules::isClockRead);
    }

    private static boolean isClockRead(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        boolean now = owner.getPackageName().equals("java.time")
                && !owner.isEquivalentTo(Clock.class)
                && name.equals("now")
                && !access.getTarget().getFullName().contains(Clock.class.getName());
        boolean system = owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
        boolean date = owner.isEquivalentTo(java.util.Date.class)
                && access.getTarget().getFullName().endsWith("<init>()");
        return now || system || date;
    }
}
