package io.gridkeeper.marketing.collection;

import jakarta.persistence.EntityManager;

/** Gives a repository the entity manager of a test. */
final class Repositories {

    private Repositories() {}

    static void inject(Object repository, EntityManager em) {
        try {
            var field = repository.getClass().getDeclaredField("em");
            field.setAccessible(true);
            field.set(repository, em);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
