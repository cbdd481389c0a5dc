package planted.gridkeeper.safety.hazard;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import planted.gridkeeper.foundation.grid.PlantedPlace;

@Entity
class HoldsAForeignEntity {

    @Id
    Long id = 1L;

    @ManyToOne
    PlantedPlace place = new PlantedPlace();
}
