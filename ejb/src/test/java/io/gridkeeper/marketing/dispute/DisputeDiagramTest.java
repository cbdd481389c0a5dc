package io.gridkeeper.marketing.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
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

/** The diagram people read is the process that runs. */
class DisputeDiagramTest {

    private static final BpmnModelInstance MODEL = read();

    @Test
    void showsEveryElementAndEveryFlow() {
        var drawn = new ArrayList<FlowElement>();
        MODEL.getModelElementsByType(BpmnShape.class).forEach(shape -> drawn.add((FlowElement) shape.getBpmnElement()));
        MODEL.getModelElementsByType(BpmnEdge.class).forEach(edge -> drawn.add((FlowElement) edge.getBpmnElement()));

        assertThat(drawn).containsAll(MODEL.getModelElementsByType(FlowNode.class));
        assertThat(drawn).containsAll(MODEL.getModelElementsByType(SequenceFlow.class));
    }

    @Test
    void namesEveryElementInWords() {
        assertThat(MODEL.getModelElementsByType(FlowNode.class)).allSatisfy(node -> {
            assertThat(node.getId()).matches("[a-z][a-zA-Z]+");
            assertThat(node.getName()).as(node.getId()).matches(".*\\p{IsHan}.*");
        });
    }

    @Test
    void hasTheStepsThatTheRegisterTakes() {
        assertThat(MODEL.getModelElementsByType(UserTask.class))
                .extracting(UserTask::getId)
                .containsExactlyInAnyOrder("hear", "decide");
    }

    @Test
    void drawsNoTwoElementsOverEachOther() {
        var nodes = MODEL.getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> !List.of("hearingOver").contains(((FlowElement) shape.getBpmnElement()).getId()))
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

    private static BpmnModelInstance read() {
        try (InputStream diagram = DisputeDiagramTest.class.getResourceAsStream("/processes/dispute.bpmn")) {
            return Bpmn.readModelFromStream(diagram);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
