package io.gridkeeper.foundation.regulation;

import io.gridkeeper.foundation.kernel.Clause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.Indexer;
import org.jboss.vfs.VFS;
import org.jboss.vfs.VirtualFile;

/**
 * Finds the places that carry out clauses by reading the {@link Clause} annotations in the class files of all modules of
 * the deployed suite, without loading a class.
 */
final class CarrierIndex {

    private static final String HOME = "/io/gridkeeper/";
    private static final Set<String> WITHOUT_OUR_CLASSES = Set.of("lib", "META-INF", "resources");

    private CarrierIndex() {}

    /** Carriers by clause id, from all modules of the application that this class was deployed with. */
    static Map<String, List<Carrier>> ofApplication() {
        return of(module().getParent());
    }

    /** Carriers by clause id, from the class files below a folder. */
    static Map<String, List<Carrier>> of(VirtualFile folder) {
        var indexer = new Indexer();
        index(folder, indexer);
        var carriers = new TreeMap<String, List<Carrier>>();
        for (var annotation : indexer.complete().getAnnotations(Clause.class)) {
            for (var id : annotation.value().asStringArray()) {
                carriers.computeIfAbsent(id, absent -> new ArrayList<>()).add(carrier(annotation));
            }
        }
        carriers.values().forEach(found -> found.sort(null));
        return carriers;
    }

    /** The root folder of the module that this class stands in. */
    static VirtualFile module() {
        var own = Objects.requireNonNull(CarrierIndex.class.getResource("CarrierIndex.class"));
        try {
            var file = VFS.getChild(own.toURI());
            for (long up = CarrierIndex.class
                            .getName()
                            .chars()
                            .filter(c -> c == '.')
                            .count();
                    up >= 0;
                    up--) {
                file = file.getParent();
            }
            return file;
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(own.toString(), impossible);
        }
    }

    private static void index(VirtualFile file, Indexer indexer) {
        if (file.isDirectory()) {
            if (!WITHOUT_OUR_CLASSES.contains(file.getName())) {
                file.getChildren().forEach(child -> index(child, indexer));
            }
        } else if (file.getName().endsWith(".class") && file.getPathName().contains(HOME)) {
            try (var in = file.openStream()) {
                indexer.index(in);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(file.getPathName(), unreadable);
            }
        }
    }

    private static Carrier carrier(AnnotationInstance annotation) {
        var target = annotation.target();
        return switch (target.kind()) {
            case CLASS -> new Carrier(target.asClass().name().toString(), "");
            case METHOD ->
                new Carrier(
                        target.asMethod().declaringClass().name().toString(),
                        target.asMethod().name());
            case FIELD ->
                new Carrier(
                        target.asField().declaringClass().name().toString(),
                        target.asField().name());
            default -> throw new IllegalStateException("@Clause on " + describe(target));
        };
    }

    private static String describe(AnnotationTarget target) {
        return target.kind() + " " + target;
    }
}
