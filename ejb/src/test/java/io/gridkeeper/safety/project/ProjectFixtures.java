package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.kernel.CompanyClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** People and projects that the tests speak of. */
final class ProjectFixtures {

    static final long APPLICANT = 1;
    static final long OFFICE = 2;
    static final long HOST = 3;
    static final long CONTACT = 4;
    static final long WORKER = 5;
    static final long CONTRACTOR = 70;
    static final long GRID = 900;

    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    static final LocalDate LAST = LocalDate.of(2026, 12, 18);

    private ProjectFixtures() {}

    static Act by(long person) {
        return by(person, TODAY);
    }

    static Act by(long person, LocalDate day) {
        return new Act(person, day.atTime(12, 0).atZone(CompanyClock.ZONE).toInstant());
    }

    static ApplyProject application() {
        return application(TODAY, LAST);
    }

    static ApplyProject application(LocalDate from, LocalDate to) {
        return new ApplyProject(
                "2号锅炉烟道防腐",
                ProjectKind.CONSTRUCTION,
                11,
                HOST,
                "锅炉房北侧",
                "烟道内壁防腐，含高处与有限空间作业",
                from,
                to,
                true,
                new ApplyProject.Contact("鲁安防腐工程有限公司", "周强", "13900000001"));
    }

    static Project applied() {
        return Project.apply("XM-2026-0003", application(), by(APPLICANT));
    }

    static Project preparing() {
        var project = applied();
        project.approve(CONTRACTOR, CONTACT, null, by(OFFICE));
        return project;
    }

    static Project prepared() {
        var project = preparing();
        project.agree(500, TODAY, "agreement.pdf", by(CONTACT));
        project.confirm(ProjectAction.CONFIRM_AGREEMENT, by(OFFICE));
        project.confirm(ProjectAction.CONFIRM_QUALIFICATIONS, by(OFFICE));
        project.confirm(ProjectAction.CONFIRM_TRAINING, by(HOST));
        return project;
    }

    static Project running() {
        var project = prepared();
        project.open(GRID, by(OFFICE));
        return project;
    }

    static Qualification paper(QualificationKind kind, LocalDate validUntil) {
        var owner = kind.isPersonal() ? CONTACT : null;
        return new Qualification(1, new NewQualification(kind, owner, kind.name(), validUntil), null);
    }

    static List<Qualification> goodPapers() {
        return List.of(
                paper(QualificationKind.SAFETY_LICENCE, LAST),
                paper(QualificationKind.GRADE_CERTIFICATE, LAST),
                paper(QualificationKind.SAFETY_CERTIFICATE, LAST));
    }

    static ProjectPerson trained(long person) {
        var there = new ProjectPerson(1, person);
        there.train(new TrainPerson(person, TODAY, "厂区安全规定"), HOST, TODAY);
        return there;
    }

    static Readiness readiness(Project project, List<ProjectPerson> people, List<Qualification> papers) {
        return new Readiness(project, people, papers, Map.of(CONTACT, "周强", WORKER, "吴刚"), TODAY);
    }
}
