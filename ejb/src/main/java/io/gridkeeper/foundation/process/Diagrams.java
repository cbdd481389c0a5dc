package io.gridkeeper.foundation.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jboss.vfs.VirtualFile;

/** The process diagrams that the suite ships: every {@code .bpmn} in the resource folder {@code processes}. */
final class Diagrams {

    record Diagram(String name, String text) {}

    private Diagrams() {}

    static List<Diagram> find() {
        try {
            return Collections.list(Diagrams.class.getClassLoader().getResources("processes")).stream()
                    .flatMap(folder -> children(folder).stream())
                    .filter(file -> file.getName().endsWith(".bpmn"))
                    .sorted(Comparator.comparing(VirtualFile::getName))
                    .map(Diagrams::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<VirtualFile> children(URL folder) {
        try {
            return ((VirtualFile) folder.getContent()).getChildren();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Diagram read(VirtualFile file) {
        try (InputStream text = file.openStream()) {
            return new Diagram(file.getName(), new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
