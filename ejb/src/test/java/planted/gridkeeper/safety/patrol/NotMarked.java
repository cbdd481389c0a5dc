package planted.gridkeeper.safety.patrol;

class NotMarked {}
