package io.gridkeeper.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class BpmnPictureTest {

    private static final String PROCESS = """
        <?xml version="1.0" encoding="UTF-8"?>
        <b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL"
            xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
            xmlns:dd="http://www.omg.org/spec/DD/20100524/DI" targetNamespace="t">
          <b:process id="hazard">
            <b:startEvent id="reported" name="上报"/>
            <b:userTask id="rectify" name="整改 &lt;限期&gt;"/>
            <b:boundaryEvent id="overdue" name="逾期" attachedToRef="rectify"><b:timerEventDefinition/></b:boundaryEvent>
            <b:exclusiveGateway id="judged"/>
            <b:endEvent id="closed" name="销号"/>
            <b:sequenceFlow id="toRectify" sourceRef="reported" targetRef="rectify"/>
            <b:sequenceFlow id="good" name="合格" sourceRef="judged" targetRef="closed"/>
          </b:process>
          <di:BPMNDiagram><di:BPMNPlane bpmnElement="hazard">
            <di:BPMNShape bpmnElement="reported"><dc:Bounds x="100" y="100" width="36" height="36"/></di:BPMNShape>
            <di:BPMNShape bpmnElement="rectify"><dc:Bounds x="200" y="78" width="100" height="80"/></di:BPMNShape>
            <di:BPMNShape bpmnElement="overdue"><dc:Bounds x="230" y="140" width="36" height="36"/></di:BPMNShape>
            <di:BPMNShape bpmnElement="judged"><dc:Bounds x="360" y="93" width="50" height="50"/></di:BPMNShape>
            <di:BPMNShape bpmnElement="closed"><dc:Bounds x="480" y="100" width="36" height="36"/></di:BPMNShape>
            <di:BPMNEdge bpmnElement="toRectify"><dd:waypoint x="136" y="118"/><dd:waypoint x="200" y="118"/></di:BPMNEdge>
            <di:BPMNEdge bpmnElement="good"><dd:waypoint x="410" y="118"/><dd:waypoint x="480" y="118"/></di:BPMNEdge>
          </di:BPMNPlane></di:BPMNDiagram>
        </b:definitions>
        """;

    @Test
    void isWellFormedAndNamesWhereTheMatterStands() throws Exception {
        Document picture = parse(picture(Set.of("rectify"), Map.of()));

        assertThat(picture.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("现在停在： 整改 <限期>");
        assertThat(picture.getDocumentElement().getAttribute("role")).isEqualTo("img");
    }

    @Test
    void putsOneTokenOnEachActiveStep() {
        assertThat(picture(Set.of("rectify"), Map.of()))
                .containsOnlyOnce("bp-token")
                .containsOnlyOnce("bp-active");
        assertThat(picture(Set.of(), Map.of())).doesNotContain("bp-token");
    }

    @Test
    void drawsEveryShapeAndFlowOfTheDiagram() {
        String picture = picture(Set.of(), Map.of());

        assertThat(picture.split("<g class=", -1)).hasSize(6);
        assertThat(picture.split("class=\"bp-flow\"", -1)).hasSize(3);
        assertThat(picture).contains("合格").contains("bp-final");
    }

    @Test
    void takesNamesFromTheMessagesWhereThereAreSome() {
        assertThat(picture(Set.of(), Map.of("rectify", "Rectify")))
                .contains(">Rectify<")
                .doesNotContain("整改");
    }

    @Test
    void hasNeitherStylesNorScriptsOfItsOwn() {
        assertThat(picture(Set.of("closed"), Map.of())).doesNotContain("style=", "<script", "onclick");
    }

    @Test
    void refusesADocumentTypeWithEntities() {
        String planted = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";

        assertThatIllegalArgumentException().isThrownBy(() -> BpmnPicture.draw(planted, Set.of(), id -> "", ""));
    }

    private static String picture(Set<String> active, Map<String, String> names) {
        return BpmnPicture.draw(PROCESS, active, id -> names.getOrDefault(id, ""), "现在停在：");
    }

    private static Document parse(String svg) throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
