package planted.gridkeeper.safety.hazard;

import java.time.Instant;

class ReadsTheClock {

    Instant moment() {
        return Instant.now();
    }
}
