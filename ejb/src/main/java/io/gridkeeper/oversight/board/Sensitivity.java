package io.gridkeeper.oversight.board;

import io.gridkeeper.foundation.kernel.Clause;
import java.util.List;

/**
 * Which matters are not fit for everybody's eyes even without names: health, family, discipline, identity papers. Of
 * these only number and result are published (decision C8).
 */
@Clause({"R08-3.5b", "R12-3.1.4a"})
final class Sensitivity {

    private static final List<String> WORDS = List.of(
            "身份证", "怀孕", "孕妇", "孕期", "哺乳", "患病", "病史", "职业病", "癌", "艾滋", "精神病", "抑郁", "残疾", "自杀", "离婚", "家暴", "家庭困难",
            "低保", "处分", "吸毒", "前科", "举报人", "投诉人");

    private Sensitivity() {}

    static boolean isSensitive(String text) {
        return Masking.holdsIdentity(text) || WORDS.stream().anyMatch(text::contains);
    }
}
