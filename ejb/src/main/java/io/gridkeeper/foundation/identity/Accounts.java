package io.gridkeeper.foundation.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stored accounts. */
@Dependent
class Accounts {

    @PersistenceContext
    private EntityManager em;

    void add(Account account) {
        em.persist(account);
    }

    void remove(Account account) {
        em.remove(account);
        em.flush();
    }

    Optional<Account> find(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    boolean hasOne(long personId) {
        return em.createQuery("select count(a) from Account a where a.personId = :person", Long.class)
                        .setParameter("person", personId)
                        .getSingleResult()
                > 0;
    }

    Optional<Account> byLogin(String login) {
        return em.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", Account.normalised(login))
                .getResultStream()
                .findFirst();
    }

    /** Reads the account and holds it until the transaction ends, so that failures are counted one after another. */
    Optional<Account> holdByLogin(String login) {
        return em.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", Account.normalised(login))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Reads again what another transaction may have changed meanwhile, such as the note of a login. */
    Account reloaded(Account account) {
        em.refresh(account);
        return account;
    }

    /** Accounts after the given login in the order of logins; {@code text} is the beginning of a login or name. */
    List<Account> list(String text, String afterLogin, int limit) {
        return em.createQuery(
                        "select a from Account a where a.login > :after and (a.login like :text escape '!' or a.name"
                                + " like :text escape '!') order by a.login",
                        Account.class)
                .setParameter("after", afterLogin)
                .setParameter("text", startingWith(text))
                .setMaxResults(limit)
                .getResultList();
    }

    /** Whose each login is: the id of the person, or 0. */
    Map<String, Long> owners() {
        var owners = new HashMap<String, Long>();
        em.createQuery("select a.login, coalesce(a.personId, 0L) from Account a", Object[].class)
                .getResultStream()
                .forEach(row -> owners.put((String) row[0], (Long) row[1]));
        return owners;
    }

    /** The people behind active accounts with the role. */
    List<Long> personsIn(String role) {
        return em.createQuery(
                        "select distinct a.personId from Account a join a.roles r where r = :role and a.active = true"
                                + " and a.personId is not null",
                        Long.class)
                .setParameter("role", role)
                .getResultList();
    }

    boolean isEmpty() {
        return em.createQuery("select a.id from Account a", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Writes what was added and forgets it, so that thousands of accounts do not stay in memory. */
    void flushAndForget() {
        em.flush();
        em.clear();
    }

    private static String startingWith(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
