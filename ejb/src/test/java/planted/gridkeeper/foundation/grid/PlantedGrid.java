package planted.gridkeeper.foundation.grid;

public class PlantedGrid {}
