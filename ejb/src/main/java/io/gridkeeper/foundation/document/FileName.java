package io.gridkeeper.foundation.document;

import java.text.Normalizer;

/** Makes a name that is safe in any file system and header out of what a browser declared. */
final class FileName {

    private static final int LONGEST = 120;

    private FileName() {}

    /** Path, control characters, separators and the declared extension go; the extension of the content comes. */
    static String clean(String declared, FileKind kind) {
        var name = Normalizer.normalize(declared, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        name = dot > 0 ? name.substring(0, dot) : name;
        name = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}<>:\"|?*;%]", "")
                .replaceAll("^[.\\s]+|[.\\s]+$", "");
        if (name.codePointCount(0, name.length()) > LONGEST) {
            name = name.substring(0, name.offsetByCodePoints(0, LONGEST));
        }
        return (name.isEmpty() ? "file" : name) + "." + kind.extension();
    }
}
