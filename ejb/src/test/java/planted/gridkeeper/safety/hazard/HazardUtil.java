package planted.gridkeeper.safety.hazard;

class HazardUtil {}
