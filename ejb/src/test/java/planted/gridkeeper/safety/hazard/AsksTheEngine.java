package planted.gridkeeper.safety.hazard;

import org.camunda.bpm.engine.TaskService;

class AsksTheEngine {

    long open(TaskService engine) {
        return engine.createTaskQuery().count();
    }
}
