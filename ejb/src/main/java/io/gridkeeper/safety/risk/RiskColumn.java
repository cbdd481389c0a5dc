package io.gridkeeper.safety.risk;

import java.util.Arrays;
import java.util.Optional;

/** Columns of the risk list as a workbook; a star marks what must be filled in. Headings are the sheet's, in Chinese. */
enum RiskColumn {
    GRID("网格编码*"),
    POINT_CODE("风险点编码"),
    POINT("风险点名称*"),
    KIND("类型*"),
    PLACE("地点编码"),
    UNIT("风险单元*"),
    DEPARTMENT("责任部门*"),
    UNIT_PERSON("单元责任人工号*"),
    EVENT("风险事件*"),
    CONSEQUENCE("可能后果"),
    EVENT_PERSON("风险责任人工号"),
    METHOD("评价方法"),
    INHERENT_L("固有L"),
    INHERENT_E("固有E"),
    INHERENT_C("固有C/S"),
    INHERENT_LEVEL("固有等级"),
    RESIDUAL_L("剩余L"),
    RESIDUAL_E("剩余E"),
    RESIDUAL_C("剩余C/S"),
    RESIDUAL_LEVEL("剩余等级"),
    MEASURE("管控措施"),
    SOURCE("措施来源"),
    SUBCLASS("措施分类"),
    DETAIL("三级分类"),
    CONTROL("管控层级"),
    PERSON("措施责任人工号"),
    CONTENT("检查内容"),
    LENGTH("检查周期"),
    CYCLE_UNIT("周期单位"),
    DAYS("检查日"),
    STARTS_ON("开始日期"),
    FROM("时段起"),
    TO("时段止"),
    WORK_TYPE("包保类型"),
    TASK_NUMBER("任务编号");

    static final String SHEET = "风险清单";

    private final String marked;

    RiskColumn(String marked) {
        this.marked = marked;
    }

    String heading() {
        return marked;
    }

    boolean isRequired() {
        return marked.endsWith("*");
    }

    /** The column of a heading, with or without its star and blanks. */
    static Optional<RiskColumn> of(String heading) {
        var plain = plain(heading);
        return Arrays.stream(values())
                .filter(column -> plain(column.marked).equals(plain))
                .findFirst();
    }

    private static String plain(String heading) {
        return heading.replaceAll("[\\s*]", "");
    }
}
