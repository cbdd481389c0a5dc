package planted.gridkeeper.integration.province;

public class PlantedRoute {}
