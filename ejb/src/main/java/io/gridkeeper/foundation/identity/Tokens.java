package io.gridkeeper.foundation.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Stored access tokens. */
@Dependent
class Tokens {

    @PersistenceContext
    private EntityManager em;

    void add(AccessToken token) {
        em.persist(token);
    }

    Optional<AccessToken> find(long id) {
        return Optional.ofNullable(em.find(AccessToken.class, id));
    }

    /** A token and whose it is. */
    record Owned(AccessToken token, Account owner) {}

    Optional<Owned> byDigest(String digest) {
        return em
                .createQuery(
                        "select t, a from AccessToken t join Account a on a.id = t.accountId left join fetch a.roles"
                                + " where t.digest = :digest",
                        Object[].class)
                .setParameter("digest", digest)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> new Owned((AccessToken) row[0], (Account) row[1]));
    }

    List<AccessToken> of(long accountId, int limit) {
        return em.createQuery(
                        "select t from AccessToken t where t.accountId = :account order by t.id desc",
                        AccessToken.class)
                .setParameter("account", accountId)
                .setMaxResults(limit)
                .getResultList();
    }

    long usable(long accountId, Instant now) {
        return em.createQuery(
                        "select count(t) from AccessToken t where t.accountId = :account and t.revokedAt is null"
                                + " and t.expiresAt > :now",
                        Long.class)
                .setParameter("account", accountId)
                .setParameter("now", now)
                .getSingleResult();
    }

    /** Notes the use without a version, so that parallel requests never collide. */
    void used(AccessToken token, Instant now) {
        em.createQuery("update AccessToken t set t.lastUsedAt = :now where t.id = :id")
                .setParameter("now", now)
                .setParameter("id", token.id())
                .executeUpdate();
    }
}
