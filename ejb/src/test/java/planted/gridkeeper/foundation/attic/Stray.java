package planted.gridkeeper.foundation.attic;

class Stray {}
