package io.gridkeeper.foundation.document;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.SplitCharacter;
import org.openpdf.text.pdf.PdfChunk;

/**
 * Where a line may end: after any Chinese character, a space or a hyphen, but never so that the next line would begin
 * with closing punctuation or this one end with an opening bracket (避头尾, GB/T 15834 and GB/T 9704).
 */
final class ChineseLines implements SplitCharacter {

    static final ChineseLines INSTANCE = new ChineseLines();

    private static final String NEVER_FIRST = "，。、；：？！）】》〉」』〕｝］”’…—～·％‰℃,.;:?!)]}>%'\"°";
    private static final String NEVER_LAST = "（【《〈「『〔｛［“‘([{<￥¥$";

    private ChineseLines() {}

    @Override
    public boolean isSplitCharacter(int start, int current, int end, char[] text, PdfChunk @Nullable [] chunks) {
        char here = text[current];
        if (here <= ' ') {
            return true;
        }
        if (NEVER_LAST.indexOf(here) >= 0) {
            return false;
        }
        if (current + 1 >= end) {
            return isWide(here) || here == '-';
        }
        char next = text[current + 1];
        return NEVER_FIRST.indexOf(next) < 0
                && !Character.isLowSurrogate(next)
                && (isWide(here) || isWide(next) || here == '-' || here == '/');
    }

    private static boolean isWide(char c) {
        return Character.isSurrogate(c)
                || (c >= 0x2E80 && c < 0xD7A0)
                || (c >= 0xF900 && c < 0xFB00)
                || (c >= 0xFE30 && c < 0xFE50)
                || (c >= 0xFF01 && c < 0xFFE7);
    }
}
