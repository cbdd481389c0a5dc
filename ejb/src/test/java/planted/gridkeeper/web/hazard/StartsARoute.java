package planted.gridkeeper.web.hazard;

import planted.gridkeeper.integration.province.PlantedRoute;

class StartsARoute {

    PlantedRoute route = new PlantedRoute();
}
