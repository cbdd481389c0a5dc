package io.gridkeeper.foundation.roster;

import io.gridkeeper.foundation.coverage.ObjectEntry;
import io.gridkeeper.foundation.document.BroughtRow;
import io.gridkeeper.foundation.document.BroughtWorkbook;
import io.gridkeeper.foundation.grid.AppointmentEntry;
import io.gridkeeper.foundation.grid.GridEntry;
import io.gridkeeper.foundation.grid.PlaceEntry;
import io.gridkeeper.foundation.grid.PostKindRow;
import io.gridkeeper.foundation.identity.NewAccount;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.PersonEntry;
import io.gridkeeper.foundation.organisation.UnitEntry;
import io.gridkeeper.foundation.organisation.UnitKind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of a roster into entries, and says of each row what cannot be read. Sheets may be left out. */
final class RosterReader {

    static final int MOST_ROWS = 30_000;

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");

    final RosterLines<UnitEntry> units = new RosterLines<>(RosterSheet.UNITS);
    final RosterLines<GridEntry> grids = new RosterLines<>(RosterSheet.GRIDS);
    final RosterLines<PersonEntry> people = new RosterLines<>(RosterSheet.PEOPLE);
    final RosterLines<AppointmentEntry> posts = new RosterLines<>(RosterSheet.POSTS);
    final RosterLines<PlaceEntry> places = new RosterLines<>(RosterSheet.PLACES);
    final RosterLines<ObjectEntry> objects = new RosterLines<>(RosterSheet.OBJECTS);
    final RosterLines<RosterLogin> logins = new RosterLines<>(RosterSheet.PEOPLE);
    final List<RosterFault> faults = new ArrayList<>();
    private final Set<String> loginsSeen = new HashSet<>();
    private final Map<String, String> posting;

    /** @param kinds the kinds of posts, by whose names the roster speaks */
    RosterReader(BroughtWorkbook workbook, List<PostKindRow> kinds) {
        this.posting = RosterWords.posts(kinds);
        int found = 0;
        for (var sheet : RosterSheet.values()) {
            var rows = workbook.sheet(sheet.title()).map(brought -> brought.rows());
            if (rows.isPresent() && !rows.get().isEmpty()) {
                found++;
                read(sheet, rows.get());
            }
        }
        if (found == 0) {
            throw Refusal.invalid("roster.refusal.noSheets");
        }
    }

    private void read(RosterSheet sheet, List<BroughtRow> rows) {
        if (rows.size() > MOST_ROWS) {
            throw Refusal.tooLarge("roster.refusal.rows", sheet.title(), MOST_ROWS);
        }
        var columns = columns(sheet, rows.getFirst());
        rows.stream().skip(1).forEach(row -> read(new Line(sheet, row, columns)));
    }

    private static Map<String, Integer> columns(RosterSheet sheet, BroughtRow first) {
        var columns = new HashMap<String, Integer>();
        for (int i = 0; i < first.cells().size(); i++) {
            columns.putIfAbsent(first.text(i).replaceAll("[\\s*]", ""), i);
        }
        for (var heading : sheet.headings()) {
            if (heading.required() && !columns.containsKey(heading.text())) {
                throw Refusal.invalid("roster.refusal.column", sheet.title(), heading.text());
            }
        }
        return columns;
    }

    private void read(Line line) {
        int before = faults.size();
        line.sheet.headings().stream()
                .filter(heading -> heading.required() && line.text(heading.text()) == null)
                .forEach(heading -> fault(line, "roster.fault.missing", heading.text()));
        if (faults.size() > before) {
            return;
        }
        switch (line.sheet) {
            case UNITS -> unit(line);
            case GRIDS -> grid(line);
            case PEOPLE -> person(line);
            case POSTS -> post(line);
            case OBJECTS -> object(line);
            case PLACES ->
                places.add(line.row(), new PlaceEntry(line.need("地点编码"), line.need("地点名称"), line.need("网格编码")));
        }
    }

    private void unit(Line line) {
        var kind = word(line, "类型", RosterWords.KINDS);
        units.add(
                line.row(),
                new UnitEntry(
                        line.need("编码"), line.need("名称"), kind == null ? UnitKind.UNIT : kind, line.text("上级编码")));
    }

    private void grid(Line line) {
        grids.add(
                line.row(),
                new GridEntry(
                        line.need("网格编码"),
                        line.need("网格名称"),
                        line.text("上级网格编码"),
                        line.text("所属单位编码"),
                        line.text("位置"),
                        line.text("业务类别"),
                        line.text("生产活动"),
                        line.text("工作职责")));
    }

    private void person(Line line) {
        var mobile = line.text("手机号");
        if (mobile != null && !MOBILE.matcher(mobile).matches()) {
            fault(line, "roster.fault.mobile", mobile);
        }
        boolean returns = RosterWords.RETURNED.equals(line.text("离职日期"));
        var entry = new PersonEntry(
                line.need("工号"),
                line.need("姓名"),
                line.need("单位编码"),
                line.text("职务"),
                mobile,
                returns ? null : day(line, "离职日期"),
                returns);
        people.add(line.row(), entry);
        var login = line.text("登录名");
        if (login != null) {
            login(line, entry, login);
        }
    }

    private void login(Line line, PersonEntry person, String login) {
        var roles = roles(line);
        if (!NewAccount.isLogin(login)) {
            fault(line, "roster.fault.login", login);
        } else if (!loginsSeen.add(login)) {
            fault(line, "roster.fault.loginTwice", login);
        } else {
            logins.add(line.row(), new RosterLogin(person.staffNumber(), person.name(), login, roles));
        }
    }

    private Set<String> roles(Line line) {
        var roles = new HashSet<String>();
        var text = line.text("角色");
        for (var word : text == null ? new String[0] : text.split("[、,，;；\\s]+")) {
            var role = RosterWords.ROLES.get(word);
            if (role == null) {
                fault(line, "roster.fault.word", "角色", word, String.join("、", RosterWords.ROLES.keySet()));
            } else if (!role.equals(Roles.WORKER)) {
                roles.add(role);
            }
        }
        return roles;
    }

    private void post(Line line) {
        var post = word(line, "岗位", posting);
        var from = day(line, "起始日期");
        var to = day(line, "结束日期");
        if (post != null) {
            posts.add(line.row(), new AppointmentEntry(line.need("网格编码"), line.need("工号"), post, from, to));
        }
    }

    private @Nullable LocalDate day(Line line, String heading) {
        var text = line.text(heading);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            fault(line, "roster.fault.day", heading, text);
            return null;
        }
    }

    private void object(Line line) {
        var kind = word(line, "类别", RosterWords.OBJECTS);
        if (kind != null) {
            objects.add(line.row(), new ObjectEntry(line.need("对象编码"), line.need("对象名称"), kind, line.text("网格编码")));
        }
    }

    private <T> @Nullable T word(Line line, String heading, Map<String, T> known) {
        var word = line.need(heading);
        var meaning = known.get(word);
        if (meaning == null) {
            fault(line, "roster.fault.word", heading, word, String.join("、", known.keySet()));
        }
        return meaning;
    }

    private void fault(Line line, String key, String... args) {
        faults.add(new RosterFault(line.sheet, line.row(), key, List.of(args), null));
    }

    /** One row, read by headings. */
    private record Line(RosterSheet sheet, BroughtRow brought, Map<String, Integer> columns) {

        int row() {
            return brought.number();
        }

        @Nullable
        String text(String heading) {
            var column = columns.get(heading);
            var text = column == null ? "" : brought.text(column);
            return text.isEmpty() ? null : text;
        }

        String need(String heading) {
            var text = text(heading);
            return text == null ? "" : text;
        }
    }
}
