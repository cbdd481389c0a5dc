package planted.gridkeeper.safety.hazard;

import jakarta.ejb.Stateless;

@Stateless
public class OpenToAll {

    public void close() {
        // anybody may
    }
}
