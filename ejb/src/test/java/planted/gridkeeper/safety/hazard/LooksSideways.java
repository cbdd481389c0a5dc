package planted.gridkeeper.safety.hazard;

import planted.gridkeeper.duty.matter.Neighbour;

class LooksSideways {

    Neighbour neighbour = new Neighbour();
}
