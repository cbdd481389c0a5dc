package planted.gridkeeper.web.hazard;

public class PlantedPage {}
