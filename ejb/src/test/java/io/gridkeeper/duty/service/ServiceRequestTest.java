package io.gridkeeper.duty.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ServiceRequestTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final long WORKER = 5;
    private static final long EMPLOYEE = 9;
    private static final ServiceRequest.Named NAMED = new ServiceRequest.Named("G-07", "王磊", "钱伟");

    @Test
    @Clause("R12-1.5a")
    void keepsACheckThatIsDueAndADemandThatIsAnswered() {
        var check = new ServiceRequest(
                new AskService(7, ServiceKind.HEALTH, "粉尘岗位体检", EMPLOYEE, true, MONDAY.plusDays(28)), WORKER, MONDAY);
        var demand = new ServiceRequest(
                new AskService(7, ServiceKind.HEALTH, "听力复查", EMPLOYEE, false, null), WORKER, MONDAY.plusDays(1));

        demand.answer("已安排复查", MONDAY.plusDays(3));

        assertThat(check.row(NAMED, true)).satisfies(row -> {
            assertThat(row.scheduled()).isTrue();
            assertThat(row.dueOn()).isEqualTo(LocalDate.of(2026, 11, 30));
            assertThat(row.answeredOn()).isNull();
        });
        assertThat(demand.row(NAMED, true)).satisfies(row -> {
            assertThat(row.askedOn()).isEqualTo(LocalDate.of(2026, 11, 3));
            assertThat(row.answeredOn()).isEqualTo(LocalDate.of(2026, 11, 5));
        });
        assertThatThrownBy(() -> demand.answer("再次", MONDAY)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new AskService(7, ServiceKind.HEALTH, "体检", EMPLOYEE, true, null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("dueOn");
    }

    @Test
    @Clause("R12-1.5a")
    void showsHealthToWhomItIsAboutAndWhoTookItOnly() {
        var check = new ServiceRequest(
                new AskService(7, ServiceKind.HEALTH, "听力复查", EMPLOYEE, false, null), WORKER, MONDAY);

        assertThat(List.of(WORKER, EMPLOYEE)).allMatch(check::isReadBy);
        assertThat(check.isReadBy(12L)).isFalse();
        assertThat(check.isReadBy(null)).isFalse();
        assertThat(check.row(NAMED, false)).satisfies(row -> {
            assertThat(row.wish()).isNull();
            assertThat(row.person()).isNull();
            assertThat(row.answer()).isNull();
        });
    }

    @Test
    @Clause("R06-B2b")
    void keepsOneFirstContactForRequestsOfEveryType() {
        var three = Stream.of(ServiceKind.HR, ServiceKind.SAFETY, ServiceKind.BILLING)
                .map(kind -> new ServiceRequest(new AskService(7, kind, "咨询", null, false, null), WORKER, MONDAY))
                .toList();

        three.getFirst().answer("已答复", MONDAY);

        assertThat(three).hasSize(3).allMatch(request -> request.firstContactId() == WORKER);
        assertThat(three).allMatch(request -> request.isTakenBy(WORKER) && !request.isTakenBy(EMPLOYEE));
    }

    @Test
    @Clause("R12-1.6a")
    void proposesTheTwoMembersWhoseSkillIsAskedFor() {
        var skills = List.of(
                new MemberSkill(1, new NewSkill(7, ServiceKind.TECHNOLOGY, "PLC")),
                new MemberSkill(2, new NewSkill(8, ServiceKind.TECHNOLOGY, "plc")),
                new MemberSkill(3, new NewSkill(7, ServiceKind.TECHNOLOGY, "焊接")),
                new MemberSkill(4, new NewSkill(7, ServiceKind.CULTURE, "PLC")));

        assertThat(skills.stream().filter(skill -> skill.helpsWith(ServiceKind.TECHNOLOGY, "PLC help")))
                .extracting(MemberSkill::personId)
                .containsExactly(1L, 2L);
    }
}
