package io.gridkeeper.foundation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.Test;

/** What every shipped diagram promises: the one people read is the process that runs. */
public abstract class DiagramContract {

    private final BpmnModelInstance model;
    private final List<String> steps;
    private final List<String> insideOthers;

    /**
     * @param name the diagram's file in {@code processes}, without its ending
     * @param steps the tasks of people, which the capability completes
     * @param insideOthers elements drawn on top of another: a subprocess's frame, a timer on an edge
     */
    protected DiagramContract(String name, List<String> steps, List<String> insideOthers) {
        this.model = read("/processes/" + name + ".bpmn");
        this.steps = steps;
        this.insideOthers = insideOthers;
    }

    @Test
    void showsEveryElementAndEveryFlow() {
        var drawn = new ArrayList<FlowElement>();
        model.getModelElementsByType(BpmnShape.class).forEach(shape -> drawn.add((FlowElement) shape.getBpmnElement()));
        model.getModelElementsByType(BpmnEdge.class).forEach(edge -> drawn.add((FlowElement) edge.getBpmnElement()));

        assertThat(drawn).containsAll(model.getModelElementsByType(FlowNode.class));
        assertThat(drawn).containsAll(model.getModelElementsByType(SequenceFlow.class));
    }

    @Test
    void namesEveryElementInWords() {
        assertThat(model.getModelElementsByType(FlowNode.class)).allSatisfy(node -> {
            assertThat(node.getId()).matches("[a-z][a-zA-Z]+");
            assertThat(node.getName()).as(node.getId()).matches(".*\\p{IsHan}.*");
        });
    }

    @Test
    void hasTheStepsThatTheCapabilityTakes() {
        assertThat(model.getModelElementsByType(UserTask.class))
                .extracting(UserTask::getId)
                .containsExactlyInAnyOrderElementsOf(steps);
    }

    @Test
    void drawsNoTwoElementsOverEachOther() {
        var nodes = model.getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> !insideOthers.contains(((FlowElement) shape.getBpmnElement()).getId()))
                .map(BpmnShape::getBounds)
                .toList();
        for (var one : nodes) {
            for (var other : nodes) {
                boolean apart = one == other
                        || one.getX() + one.getWidth() <= other.getX()
                        || other.getX() + other.getWidth() <= one.getX()
                        || one.getY() + one.getHeight() <= other.getY()
                        || other.getY() + other.getHeight() <= one.getY();
                assertThat(apart).isTrue();
            }
        }
    }

    private static BpmnModelInstance read(String resource) {
        try (var diagram = DiagramContract.class.getResourceAsStream(resource)) {
            return Bpmn.readModelFromStream(diagram);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
