package io.gridkeeper.duty.service;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes what is asked for in the grids the caller sees, of every kind, and keeps who answers for it. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause({"R06-B2b", "R12-1.5a", "R12-1.6a"})
public class ServiceDesk {

    @Inject
    private Services services;

    @Inject
    private ServiceAccess access;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private AuditTrail trail;

    /** Takes a request; the caller is its first contact and stays it. */
    public ServiceRow ask(AskService wish) {
        access.requireStatic(wish.gridId());
        if (wish.personId() != null
                && organisation.names(List.of(wish.personId())).isEmpty()) {
            throw Refusal.invalid("service.refusal.person").citing(wish.kind().clause());
        }
        var request = new ServiceRequest(wish, access.personId(), access.today());
        services.add(request);
        var kind = wish.kind();
        trail.record("serviceRequest", request.id(), "ask", kind.clause(), null, kind.name());
        return row(request);
    }

    /** The requests of a grid the caller sees and of those below it; at most 200. */
    public List<ServiceRow> list(long gridId) {
        return list(gridId, null, null);
    }

    /** Those of one kind, and open or answered; null for all. */
    public List<ServiceRow> list(long gridId, @Nullable ServiceKind kind, @Nullable Boolean answered) {
        return rows(services.in(access.branch(gridId), kind, answered));
    }

    public ServiceRow view(long id) {
        return row(visible(id));
    }

    /** Answers a request: its first contact, or who keeps the grid, where he may read it. */
    public ServiceRow answer(long id, String text) {
        var request = visible(id);
        if (!access.answers(request)) {
            throw Refusal.forbidden("service.refusal.mayNot")
                    .citing(request.kind().clause());
        }
        request.answer(text, access.today());
        trail.record("serviceRequest", id, "answer", request.kind().clause(), null, null);
        return row(request);
    }

    /** Whether the caller may answer the request, were it open. */
    public boolean mayAnswer(long id) {
        return access.answers(visible(id));
    }

    /** Whether the caller is its first contact. */
    public boolean isMine(long id) {
        return visible(id).isTakenBy(access.person());
    }

    /** Who can help in a grid the caller sees and in those below it, with one kind of thing or, for null, any; at most 200. */
    @Clause("R12-1.6a")
    public List<SkillRow> helpers(long gridId, @Nullable ServiceKind kind) {
        return skillRows(services.helpers(access.branch(gridId), kind));
    }

    /** The members in the caller's grids whose skill the request asks for. */
    public List<SkillRow> proposals(long id) {
        var request = visible(id);
        if (!access.reads(request)) {
            return List.of();
        }
        var found = services.skills(request.kind(), access.visible()).stream()
                .filter(skill -> skill.helpsWith(request.kind(), request.wish()))
                .toList();
        return skillRows(found);
    }

    /** Writes down what the caller is good at. */
    public SkillRow offer(NewSkill fresh) {
        access.requireStatic(fresh.gridId());
        var skill = new MemberSkill(access.personId(), fresh);
        services.add(skill);
        return skillRows(List.of(skill)).getFirst();
    }

    /** What the caller wrote down of himself. */
    public List<SkillRow> mySkills() {
        var person = access.person();
        return person == null ? List.of() : skillRows(services.skillsOf(person));
    }

    /** Takes a skill of the caller out; another's is not found. */
    public void withdraw(long skillId) {
        var skill = services.skill(skillId);
        if (!Objects.equals(access.person(), skill.personId())) {
            throw Refusal.notFound("service.unknown.skill");
        }
        services.remove(skill);
    }

    private ServiceRequest visible(long id) {
        var request = services.request(id);
        access.requireSight(request);
        return request;
    }

    private ServiceRow row(ServiceRequest request) {
        return rows(List.of(request)).getFirst();
    }

    private List<ServiceRow> rows(Collection<ServiceRequest> requests) {
        var places = access.places(requests.stream().map(ServiceRequest::gridId).toList());
        var names = organisation.names(requests.stream()
                .flatMap(request ->
                        Stream.concat(Stream.of(request.firstContactId()), Stream.ofNullable(request.personId())))
                .distinct()
                .toList());
        return requests.stream()
                .map(request -> {
                    var grid = places.get(request.gridId());
                    var named = new ServiceRequest.Named(
                            grid == null ? "" : grid.name(),
                            request.personId() == null ? null : names.get(request.personId()),
                            names.getOrDefault(request.firstContactId(), ""));
                    return request.row(named, access.reads(request));
                })
                .toList();
    }

    private List<SkillRow> skillRows(Collection<MemberSkill> skills) {
        var places = access.places(skills.stream().map(MemberSkill::gridId).toList());
        var names =
                organisation.names(skills.stream().map(MemberSkill::personId).toList());
        return skills.stream()
                .map(skill -> {
                    var grid = places.get(skill.gridId());
                    return skill.row(names.getOrDefault(skill.personId(), ""), grid == null ? "" : grid.name());
                })
                .toList();
    }
}
