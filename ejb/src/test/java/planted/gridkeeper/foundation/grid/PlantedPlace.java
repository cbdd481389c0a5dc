package planted.gridkeeper.foundation.grid;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class PlantedPlace {

    @Id
    Long id = 1L;
}
