package planted.gridkeeper.duty.matter;

public class Neighbour {}
