package planted.gridkeeper.safety.hazard;

import jakarta.faces.context.FacesContext;

class ShowsAPage {

    String page(FacesContext faces) {
        return faces.getViewRoot().getViewId();
    }
}
