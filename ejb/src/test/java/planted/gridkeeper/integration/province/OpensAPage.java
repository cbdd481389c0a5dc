package planted.gridkeeper.integration.province;

import planted.gridkeeper.web.hazard.PlantedPage;

class OpensAPage {

    PlantedPage page = new PlantedPage();
}
