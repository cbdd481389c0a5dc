package planted.gridkeeper.safety.hazard;

import jakarta.persistence.EntityManager;

public class OpenRepository {

    Object read(EntityManager database) {
        return database.createQuery("select 1").getSingleResult();
    }
}
