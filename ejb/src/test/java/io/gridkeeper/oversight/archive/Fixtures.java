package io.gridkeeper.oversight.archive;

import io.gridkeeper.foundation.document.StoredFile;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.safety.hazard.HazardAction;
import io.gridkeeper.safety.hazard.HazardCategory;
import io.gridkeeper.safety.hazard.HazardGrade;
import io.gridkeeper.safety.hazard.HazardHandling;
import io.gridkeeper.safety.hazard.HazardRow;
import io.gridkeeper.safety.hazard.HazardSource;
import io.gridkeeper.safety.hazard.HazardState;
import io.gridkeeper.safety.hazard.HazardView;
import io.gridkeeper.safety.hazard.HazardView.Named;
import io.gridkeeper.safety.hazard.PhotoMoment;
import io.gridkeeper.safety.hazard.Punctuality;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** A hazard of a machine shop from report to closing, and papers about it. */
final class Fixtures {

    static final String COMPANY = "海河机械集团有限公司";
    static final Named WORKER = new Named(1, "王建国");
    static final Named ADMIN = new Named(2, "李䶮");
    static final Named ELECTRICIAN = new Named(3, "赵晓峰");
    static final Instant FOUND = Instant.parse("2026-09-25T01:10:00Z");
    static final Instant CLOSED = Instant.parse("2026-09-29T08:30:00Z");

    private Fixtures() {}

    static HazardView closedHazard() {
        return hazard(HazardState.CLOSED, "机加一车间西侧 3 号配电箱门锁损坏，箱内接线裸露，漏电保护器试验按钮失效；配电箱前堆放纸箱等可燃物，存在触电和火灾危险。");
    }

    static HazardView openHazard() {
        return hazard(HazardState.RECTIFYING, "机加一车间西侧 3 号配电箱门锁损坏，箱内接线裸露。");
    }

    static HazardView hazard(HazardState state, String description) {
        boolean closed = state == HazardState.CLOSED;
        return new HazardView(
                row(state, description),
                7,
                "0b0b8f0e-6c5e-4a3f-9a5e-0d8c2b8f7a11",
                description,
                null,
                new HazardView.Where(12, "HH-01-03", List.of(COMPANY, "第一机械厂", "机加一车间"), 5L, "3 号配电箱"),
                new HazardView.People(
                        WORKER, ADMIN, ADMIN, ELECTRICIAN, ADMIN, closed ? ELECTRICIAN : null, closed ? ADMIN : null),
                new HazardView.Limits(
                        "internal",
                        LocalDate.of(2026, 9, 30),
                        LocalDate.of(2026, 9, 30),
                        null,
                        false,
                        true,
                        "R05-3a",
                        null,
                        List.of(),
                        Punctuality.ON_TIME,
                        null),
                new HazardView.Fixed(
                        true,
                        ELECTRICIAN,
                        "更换门锁和漏电保护器，重新压接并绝缘包扎裸露线头，清除箱前 1.5 米内可燃物，张贴警示标志。",
                        new BigDecimal("1860.50"),
                        LocalDate.of(2026, 9, 30),
                        "整改期间切断该箱电源并上锁挂牌，设专人监护。",
                        "GB 50054 低压配电设计规范",
                        ELECTRICIAN,
                        ADMIN),
                new HazardView.Result(
                        closed ? "已更换门锁与漏电保护器，线头压接包扎完毕，箱前清空并划线。" : null,
                        null,
                        closed ? Instant.parse("2026-09-28T07:40:00Z") : null,
                        closed ? "现场复查合格，同意闭环。" : null,
                        closed ? CLOSED : null,
                        closed ? Instant.parse("2026-09-29T08:00:00Z") : null,
                        null,
                        null,
                        null,
                        0,
                        1),
                List.of(
                        new HazardView.PhotoRow(31, PhotoMoment.BEFORE, WORKER, FOUND),
                        new HazardView.PhotoRow(
                                32, PhotoMoment.AFTER, ELECTRICIAN, Instant.parse("2026-09-28T07:39:00Z"))),
                List.of(
                        event(1, FOUND, WORKER, HazardAction.REPORT, null, "R12-1.2"),
                        event(
                                2,
                                Instant.parse("2026-09-25T02:00:00Z"),
                                ADMIN,
                                HazardAction.GRADE,
                                "一般隐患，限期整改",
                                "R05-3a"),
                        event(3, Instant.parse("2026-09-25T02:00:00Z"), null, HazardAction.ROUTE, null, "R05-2a"),
                        event(
                                4,
                                Instant.parse("2026-09-28T07:40:00Z"),
                                ELECTRICIAN,
                                HazardAction.RECTIFY,
                                "已整改，附照片",
                                null),
                        event(5, CLOSED, ADMIN, HazardAction.ACCEPT, "现场复查合格，同意闭环。", "R05-5a")),
                List.of(),
                List.of(),
                null,
                List.of(),
                null);
    }

    private static HazardRow row(HazardState state, String description) {
        return new HazardRow(
                100,
                "YH-2026-000123",
                state,
                HazardGrade.GENERAL,
                HazardHandling.BY_DEADLINE,
                HazardCategory.ELECTRICAL,
                HazardSource.DAILY,
                description,
                12,
                "机加一车间",
                "3 号配电箱",
                3L,
                ELECTRICIAN.name(),
                LocalDate.of(2026, 9, 30),
                false,
                "R05-3a",
                Punctuality.ON_TIME,
                FOUND,
                1,
                0,
                false);
    }

    private static HazardView.EventRow event(
            int sequence,
            Instant at,
            @Nullable Named who,
            HazardAction action,
            @Nullable String note,
            @Nullable String clause) {
        return new HazardView.EventRow(
                sequence, at, who, action, HazardState.REGISTERED, HazardState.RECTIFYING, note, clause);
    }

    static RectificationNotice notice(HazardView hazard, Messages messages) {
        return new RectificationNotice(
                "ZG-2026-0001",
                FOUND,
                COMPANY,
                "李䶮",
                hazard,
                Map.of("R05-3a", "内部一般问题 3 个工作日内办结"),
                "https://gridkeeper.example.com/hazard/view?number=YH-2026-000123",
                messages);
    }

    static Dossier dossier(Messages messages) throws IOException {
        var hazard = closedHazard();
        return new Dossier(
                "DA-2026-000001",
                Instant.parse("2026-09-29T08:30:03Z"),
                COMPANY,
                hazard,
                Map.of("R05-3a", "内部一般问题 3 个工作日内办结"),
                List.of(
                        photo("data/photos/1-before.jpg", hazard.photos().get(0), new Color(150, 60, 40)),
                        photo("data/photos/2-after.jpg", hazard.photos().get(1), new Color(60, 120, 70))),
                messages);
    }

    private static FiledPhoto photo(String place, HazardView.PhotoRow row, Color colour) throws IOException {
        var picture = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(colour);
        canvas.fillRect(40, 40, 720, 520);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", bytes);
        var original = new StoredFile(row.id(), "照片.jpg", "image/jpeg", bytes.size(), "a".repeat(64), 800, 600);
        return new FiledPhoto(place, original, row, bytes.toByteArray());
    }
}
