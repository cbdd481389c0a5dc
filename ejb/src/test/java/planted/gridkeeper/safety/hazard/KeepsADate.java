package planted.gridkeeper.safety.hazard;

import java.util.Date;

class KeepsADate {

    Date moment = new Date(0);
}
