package io.gridkeeper.foundation.plan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * An SVG without what a plan has no need of: scripts, style sheets, embedded pages, filters, animations, handlers, and
 * every reference that does not stay inside the file. Document types and their entities are not read at all. Its texts
 * are set in the suite's own typeface, because the reader's fonts may not know Chinese.
 */
final class PlainSvg {

    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "style",
            "foreignobject",
            "iframe",
            "image",
            "filter",
            "audio",
            "video",
            "animate",
            "animatetransform",
            "animatemotion",
            "set",
            "metadata");
    private static final Set<String> FONT = Set.of("font-family", "font", "style", "filter");

    private final XMLEventFactory events = XMLEventFactory.newInstance();
    private boolean rootSeen;

    private PlainSvg() {}

    static byte[] of(byte[] brought) throws XMLStreamException {
        var plain = new ByteArrayOutputStream(brought.length);
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var reader = factory.createXMLEventReader(new ByteArrayInputStream(brought));
        var writer = XMLOutputFactory.newInstance().createXMLEventWriter(plain, "UTF-8");
        new PlainSvg().copy(reader, writer);
        writer.close();
        reader.close();
        return plain.toByteArray();
    }

    private void copy(XMLEventReader reader, XMLEventWriter writer) throws XMLStreamException {
        int leftOut = 0;
        while (reader.hasNext()) {
            var event = reader.nextEvent();
            if (event.isStartElement() && (leftOut > 0 || isLeftOut(event.asStartElement()))) {
                leftOut++;
            } else if (event.isEndElement() && leftOut > 0) {
                leftOut--;
            } else if (leftOut == 0 && isKept(event)) {
                write(event, writer);
            }
        }
    }

    private static boolean isLeftOut(StartElement element) {
        return LEFT_OUT.contains(element.getName().getLocalPart().toLowerCase(Locale.ROOT));
    }

    private static boolean isKept(XMLEvent event) {
        return event.isStartElement() || event.isEndElement() || event.isCharacters();
    }

    private void write(XMLEvent event, XMLEventWriter writer) throws XMLStreamException {
        if (!event.isStartElement()) {
            writer.add(event);
            return;
        }
        var element = event.asStartElement();
        writer.add(events.createStartElement(element.getName(), null, element.getNamespaces()));
        for (var attributes = element.getAttributes(); attributes.hasNext(); ) {
            var attribute = attributes.next();
            if (attribute.getName().getLocalPart().equals("style")) {
                styles(attribute.getValue(), writer);
            } else if (isHarmless(attribute)) {
                writer.add(attribute);
            }
        }
        if (!rootSeen) {
            rootSeen = true;
            writer.add(events.createAttribute(new QName("font-family"), PlanFonts.family()));
        }
    }

    /** A style's declarations become attributes, which SVG has for each of them; the harmless ones. */
    private void styles(String declarations, XMLEventWriter writer) throws XMLStreamException {
        for (var declaration : declarations.split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0 && declaration.substring(0, colon).strip().matches("[a-z-]+")) {
                var attribute = events.createAttribute(
                        declaration.substring(0, colon).strip(),
                        declaration
                                .substring(colon + 1)
                                .replace("!important", "")
                                .strip());
                if (isHarmless(attribute)) {
                    writer.add(attribute);
                }
            }
        }
    }

    private static boolean isHarmless(Attribute attribute) {
        var name = attribute.getName().getLocalPart().toLowerCase(Locale.ROOT);
        var value = attribute.getValue().strip();
        if (name.startsWith("on") || FONT.contains(name)) {
            return false;
        }
        return name.equals("href")
                ? value.startsWith("#")
                : !value.toLowerCase(Locale.ROOT).replaceAll("\\s", "").matches(".*url\\((?!['\"]?#).*");
    }
}
