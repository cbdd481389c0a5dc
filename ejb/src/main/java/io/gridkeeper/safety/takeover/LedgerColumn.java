package io.gridkeeper.safety.takeover;

import io.gridkeeper.foundation.kernel.Messages;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a column of a ledger can mean, in the order in which the register is exported. A column is recognised by its
 * name in both languages and by the headings met in the field.
 */
public enum LedgerColumn {
    SERIAL(false, "序号,编号"),
    FOUND_ON(true, "检查时间,检查日期,排查时间,排查日期,发现时间,发现日期"),
    INSPECTING_UNIT(false, "检查单位,检查部门,排查单位"),
    INSPECTOR(false, "检查人,检查人员,排查人,排查人员,发现人"),
    OCCASION(false, "检查项目,检查类型,检查类别,隐患来源"),
    PLACE(true, "检查地点,隐患地点,隐患部位,检查部位,地点,部位"),
    DESCRIPTION(true, "隐患描述,隐患内容,存在问题,问题描述,隐患名称"),
    CATEGORY(false, "隐患类型,隐患类别,隐患分类"),
    GRADE(false, "隐患等级,隐患级别,级别"),
    MEASURES(false, "整改要求（措施）,整改要求,整改措施,治理措施"),
    DUE_ON(false, "整改期限,整改时限,限期,要求完成日期,整改截止日期"),
    RESPONSIBLE_UNIT(false, "整改责任单位,责任单位,责任部门"),
    RESPONSIBLE(false, "整改责任人,责任人"),
    RECTIFIED_ON(false, "整改完成日期,完成日期,整改完成时间,完成时间"),
    STRUCK_OFF(false, "销号情况,销号,是否销号,整改情况,闭环情况"),
    GRID(false, "所属网格,责任网格,网格"),
    NUMBER(false, "隐患编号");

    private static final Map<String, LedgerColumn> HEADED = new HashMap<>();

    static {
        for (var column : values()) {
            Stream.concat(
                            Stream.of(column.headings.split(",")),
                            Stream.of(Messages.CHINESE, Locale.ENGLISH)
                                    .map(language -> Messages.in(language).text(column.key())))
                    .forEach(heading -> HEADED.putIfAbsent(plain(heading), column));
        }
    }

    private final boolean required;
    private final String headings;

    LedgerColumn(boolean required, String headings) {
        this.required = required;
        this.headings = headings;
    }

    /** Whether no row can be understood without it. */
    public boolean isRequired() {
        return required;
    }

    /** The message key of its name, which is also its heading in an export. */
    public String key() {
        return "takeover.column." + name();
    }

    /** The column that is commonly headed so. */
    static Optional<LedgerColumn> headed(String heading) {
        return Optional.ofNullable(HEADED.get(plain(heading)));
    }

    /** A heading without blanks, brackets and case, as headings are compared and remembered. */
    static String plain(String heading) {
        return heading.replaceAll("[\\s\\p{Z}（）()：:*]", "").toLowerCase(Locale.ROOT);
    }
}
