package planted.gridkeeper.web.hazard;

import jakarta.persistence.EntityManager;

class ReadsTheDatabase {

    Object read(EntityManager database) {
        return database.createQuery("select 1").getSingleResult();
    }
}
