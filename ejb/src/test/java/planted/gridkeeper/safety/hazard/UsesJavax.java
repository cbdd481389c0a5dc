package planted.gridkeeper.safety.hazard;

import javax.annotation.processing.Processor;

class UsesJavax {

    void use(Processor processor) {
        processor.getSupportedOptions();
    }
}
