package planted.gridkeeper.foundation.calendar;

import planted.gridkeeper.foundation.grid.PlantedGrid;

class LooksUp {

    PlantedGrid grid = new PlantedGrid();
}
