package io.gridkeeper.foundation.roster;

import io.gridkeeper.foundation.coverage.ObjectKind;
import io.gridkeeper.foundation.grid.PostKindRow;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.organisation.UnitKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words a roster uses for kinds of units, posts and roles, in the order in which the template offers them. */
final class RosterWords {

    /** In the column of the last day: somebody who had left is back. */
    static final String RETURNED = "在职";

    static final Map<String, UnitKind> KINDS = new LinkedHashMap<>();
    static final Map<String, ObjectKind> OBJECTS = new LinkedHashMap<>();
    static final Map<String, String> ROLES = new LinkedHashMap<>();

    static {
        KINDS.put("公司", UnitKind.COMPANY);
        KINDS.put("单位", UnitKind.UNIT);
        KINDS.put("车间", UnitKind.WORKSHOP);
        KINDS.put("班组", UnitKind.TEAM);
        KINDS.put("部门", UnitKind.DEPARTMENT);
        KINDS.put("承包商", UnitKind.CONTRACTOR);
        OBJECTS.put("区域", ObjectKind.AREA);
        OBJECTS.put("设备", ObjectKind.EQUIPMENT);
        OBJECTS.put("岗位", ObjectKind.WORK_POST);
        OBJECTS.put("承包商", ObjectKind.CONTRACTOR);
        ROLES.put("员工", Roles.WORKER);
        ROLES.put("网格办", Roles.GRID_OFFICE);
        ROLES.put("管理层", Roles.MANAGEMENT);
        ROLES.put("合规", Roles.COMPLIANCE);
        ROLES.put("销售经理", Roles.SALES_MANAGER);
        ROLES.put("系统管理员", Roles.SYSTEM_ADMIN);
        ROLES.put("安全管理员", Roles.SECURITY_ADMIN);
        ROLES.put("审计管理员", Roles.AUDIT_ADMIN);
    }

    private RosterWords() {}

    /** The codes of posts by their Chinese names. */
    static Map<String, String> posts(List<PostKindRow> kinds) {
        var posts = new LinkedHashMap<String, String>();
        kinds.forEach(kind -> posts.put(kind.name().chinese(), kind.code()));
        return posts;
    }
}
