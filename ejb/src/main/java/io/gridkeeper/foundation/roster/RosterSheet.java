package io.gridkeeper.foundation.roster;

import java.util.List;

/** The sheets of a roster in the order in which they are stored, with their headings; a star marks what must be filled. */
enum RosterSheet {
    UNITS("单位", "编码*", "名称*", "类型*", "上级编码"),
    GRIDS("网格", "网格编码*", "网格名称*", "上级网格编码", "所属单位编码", "位置", "业务类别", "生产活动", "工作职责"),
    PEOPLE("人员", "工号*", "姓名*", "单位编码*", "职务", "手机号", "登录名", "角色", "离职日期"),
    POSTS("任职", "网格编码*", "工号*", "岗位*", "起始日期", "结束日期"),
    PLACES("地点", "地点编码*", "地点名称*", "网格编码*"),
    OBJECTS("责任对象", "对象编码*", "对象名称*", "类别*", "网格编码");

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of records
    private final List<Heading> headings;

    RosterSheet(String title, String... headings) {
        this.title = title;
        this.headings = List.of(headings).stream().map(Heading::of).toList();
    }

    String title() {
        return title;
    }

    List<Heading> headings() {
        return headings;
    }

    /** One column. */
    record Heading(String text, boolean required) {

        static Heading of(String marked) {
            return marked.endsWith("*")
                    ? new Heading(marked.substring(0, marked.length() - 1), true)
                    : new Heading(marked, false);
        }
    }
}
