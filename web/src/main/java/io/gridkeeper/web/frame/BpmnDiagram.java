package io.gridkeeper.web.frame;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What of a BPMN file can be drawn: its shapes with their bounds and its flows with their way points, as laid out in
 * the file's own diagram interchange. External entities and document types are refused.
 */
record BpmnDiagram(List<Shape> shapes, List<Flow> flows) {

    private static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";

    record Point(double x, double y) {}

    record Box(double x, double y, double width, double height) {
        double middleX() {
            return x + width / 2;
        }

        double middleY() {
            return y + height / 2;
        }
    }

    /** An element with its BPMN type ("userTask"), its name, and whether a timer sits in it. */
    record Shape(String id, String type, String name, boolean timer, Box box) {
        boolean event() {
            return type.endsWith("Event");
        }

        boolean gateway() {
            return type.endsWith("Gateway");
        }
    }

    record Flow(String id, String name, List<Point> points) {}

    static BpmnDiagram parse(String xml) {
        Document document = read(xml);
        Map<String, Element> elements = new LinkedHashMap<>();
        elements(document.getElementsByTagNameNS(MODEL, "*")).forEach(e -> elements.put(e.getAttribute("id"), e));
        List<Shape> shapes = new ArrayList<>();
        elements(document.getElementsByTagNameNS(DI, "BPMNShape"))
                .filter(shape -> elements.containsKey(shape.getAttribute("bpmnElement")))
                .forEach(shape -> shapes.add(shape(shape, elements)));
        List<Flow> flows = elements(document.getElementsByTagNameNS(DI, "BPMNEdge"))
                .map(edge -> flow(edge, elements))
                .toList();
        return new BpmnDiagram(List.copyOf(shapes), flows);
    }

    private static Document read(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("not a BPMN file", e);
        }
    }

    private static Shape shape(Element drawn, Map<String, Element> elements) {
        String id = drawn.getAttribute("bpmnElement");
        Element element = elements.getOrDefault(id, drawn);
        boolean timer =
                element.getElementsByTagNameNS(MODEL, "timerEventDefinition").getLength() > 0;
        Box box = elements(drawn.getChildNodes())
                .filter(child -> child.getLocalName().equals("Bounds"))
                .map(BpmnDiagram::box)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no bounds for " + id));
        return new Shape(id, element.getLocalName(), element.getAttribute("name"), timer, box);
    }

    private static Flow flow(Element edge, Map<String, Element> elements) {
        String id = edge.getAttribute("bpmnElement");
        Element element = elements.getOrDefault(id, edge);
        List<Point> points = elements(edge.getChildNodes())
                .filter(child -> child.getLocalName().equals("waypoint"))
                .map(point -> new Point(number(point, "x"), number(point, "y")))
                .toList();
        return new Flow(id, element.getAttribute("name"), points);
    }

    private static Box box(Element bounds) {
        return new Box(number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height"));
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast);
    }
}
