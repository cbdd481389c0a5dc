package io.gridkeeper.safety.project;

import static io.gridkeeper.safety.project.ProjectFixtures.CONTACT;
import static io.gridkeeper.safety.project.ProjectFixtures.LAST;
import static io.gridkeeper.safety.project.ProjectFixtures.TODAY;
import static io.gridkeeper.safety.project.ProjectFixtures.WORKER;
import static io.gridkeeper.safety.project.ProjectFixtures.goodPapers;
import static io.gridkeeper.safety.project.ProjectFixtures.paper;
import static io.gridkeeper.safety.project.ProjectFixtures.prepared;
import static io.gridkeeper.safety.project.ProjectFixtures.preparing;
import static io.gridkeeper.safety.project.ProjectFixtures.readiness;
import static io.gridkeeper.safety.project.ProjectFixtures.trained;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@Clause({"R07-8c", "R11-2.4.2c"})
class ReadinessTest {

    @Test
    void findsNothingMissingWhenAllIsThere() {
        var ready = readiness(prepared(), List.of(trained(CONTACT), trained(WORKER)), goodPapers());

        assertThat(ready.all()).isEmpty();
    }

    @Test
    void namesWhatIsMissingWithItsClause() {
        var bare = readiness(preparing(), List.of(new ProjectPerson(1, CONTACT)), List.of());

        assertThat(bare.all())
                .extracting(Gap::key)
                .containsExactly(
                        "project.gap.agreement",
                        "project.gap.qualification.SAFETY_LICENCE",
                        "project.gap.qualification.GRADE_CERTIFICATE",
                        "project.gap.qualification.SAFETY_CERTIFICATE",
                        "project.gap.training",
                        "project.gap.unconfirmed");
        assertThat(bare.training().getFirst().args()).containsExactly("周强");
        assertThatThrownBy(() -> Readiness.require(bare.all()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.clause()).contains("R07-8c"));
    }

    @Test
    void countsACertificateOnItsLastDayAndNoDayLonger() {
        var papers = new ArrayList<>(goodPapers());
        papers.set(0, paper(QualificationKind.SAFETY_LICENCE, TODAY));
        assertThat(readiness(prepared(), List.of(trained(CONTACT)), papers).papers())
                .isEmpty();

        papers.set(0, paper(QualificationKind.SAFETY_LICENCE, TODAY.minusDays(1)));
        assertThat(readiness(prepared(), List.of(trained(CONTACT)), papers).papers())
                .extracting(Gap::key)
                .containsExactly("project.gap.qualification.SAFETY_LICENCE", "project.gap.ranOut");
    }

    @Test
    void looksPastWhatANewerCertificateReplaced() {
        var old = paper(QualificationKind.SAFETY_LICENCE, TODAY.minusDays(1));
        assertThat(old.isReplacedBy(new NewQualification(QualificationKind.SAFETY_LICENCE, null, "新", LAST)))
                .isTrue();
        assertThat(old.isReplacedBy(new NewQualification(QualificationKind.GRADE_CERTIFICATE, null, "新", LAST)))
                .isFalse();
        old.replace();
        var papers = new ArrayList<>(goodPapers());
        papers.add(old);

        assertThat(readiness(prepared(), List.of(trained(CONTACT)), papers).papers())
                .isEmpty();
    }

    @Test
    void asksForTheTrainingOfThoseWhoAreThere() {
        var gone = new ProjectPerson(1, WORKER);
        gone.leave(TODAY.atStartOfDay(CompanyClock.ZONE).toInstant());

        assertThat(readiness(prepared(), List.of(trained(CONTACT), gone), goodPapers())
                        .training())
                .isEmpty();
        assertThat(readiness(prepared(), List.of(gone), goodPapers()).training())
                .extracting(Gap::clause)
                .containsExactly("R11-2.4.2c");
    }

    @Test
    @Clause("R11-2.4.2e")
    void asksATenantForAgreementAndPeopleOnly() {
        var order = new ApplyProject(
                "东库房出租",
                ProjectKind.LEASE,
                11,
                ProjectFixtures.HOST,
                "东库房",
                "仓储",
                TODAY,
                LAST,
                false,
                new ApplyProject.Contact("顺达物流", "周强", "13900000001"));
        var lease = Project.apply("XM-2026-0009", order, ProjectFixtures.by(ProjectFixtures.APPLICANT));

        var bare = readiness(lease, List.of(), List.of());

        assertThat(bare.papers()).isEmpty();
        assertThat(bare.agreement()).isNotEmpty();
        assertThat(bare.training()).isNotEmpty();
    }
}
