package io.gridkeeper.web.fire;

import io.gridkeeper.safety.fire.CheckItem;
import io.gridkeeper.safety.fire.CheckKind;
import io.gridkeeper.safety.fire.CheckPlace;
import io.gridkeeper.safety.fire.CheckedItem;
import io.gridkeeper.safety.fire.DescribePlace;
import io.gridkeeper.safety.fire.Finding;
import io.gridkeeper.safety.fire.FireInspection;
import io.gridkeeper.safety.fire.FirePlaceKind;
import io.gridkeeper.safety.fire.FireRegister;
import io.gridkeeper.web.frame.Say;
import io.gridkeeper.web.frame.Times;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** What is done with a place: opening its file, checking it, its notices. */
@Named
@RequestScoped
public class FirePlaceForms {

    @Inject
    private FireRegister register;

    @Inject
    private FireInspection inspection;

    @Inject
    private FireForm form;

    @Inject
    private Times times;

    public void open() {
        var place = register.open(file());
        Say.done("fire.done.opened", place.code());
        show(place.code());
    }

    public void describe() {
        var place = register.describe(FirePlacePage.code(), file());
        Say.done("fire.done.described", place.code());
        show(place.code());
    }

    private DescribePlace file() {
        return new DescribePlace(
                form.words("name"),
                form.constant(FirePlaceKind.class, "kind"),
                form.isSet("threeInOne"),
                form.number("grid"),
                form.words("placeText"),
                form.words("operator"),
                form.words("phone"),
                form.isSet("lessee"),
                form.person("person"),
                form.words("facilities"));
    }

    public void check() {
        var items = Arrays.stream(CheckItem.values())
                .map(item -> new CheckedItem(
                        item, form.constant(Finding.class, item.name()), form.words("note-" + item), null))
                .toList();
        var kind = form.constant(CheckKind.class, "kind");
        var check = inspection.check(new CheckPlace(
                FirePlacePage.code(),
                kind,
                form.numberOrNothing("round"),
                form.day("checkedOn"),
                items,
                form.words("note"),
                form.day("limitOn")));
        if (check.noticeNumber() == null) {
            Say.done("fire.done.checked");
        } else {
            Say.done("fire.done.noticed", check.faults(), check.noticeNumber());
        }
        show(FirePlacePage.code());
    }

    public void receive(String number) {
        inspection.receive(number, form.words("receiver"), form.day("receivedOn"));
        Say.done("fire.done.received", number);
        show(FirePlacePage.code());
    }

    public void recheck(String number) {
        var inOrder = form.getChosen().stream().map(Integer::valueOf).collect(Collectors.toSet());
        var notice = inspection.recheck(number, inOrder, form.day("on"), form.day("nextLimit"));
        if (notice.number().equals(number)) {
            Say.done("fire.done.inOrder", notice.number());
        } else {
            Say.done("fire.done.again", notice.number(), notice.open());
        }
        show(FirePlacePage.code());
    }

    public void turnKey() {
        var code = FirePlacePage.code();
        var known = register.place(code).keySince();
        register.nameKey(code, known == null ? times.getToday() : null);
        Say.done(known == null ? "fire.done.key" : "fire.done.noKey");
        show(code);
    }

    public void close() {
        register.close(FirePlacePage.code());
        Say.done("fire.done.closed");
        Faces.redirect(Faces.getRequestContextPath() + "/grid/fire");
    }

    private static void show(String code) {
        Faces.redirect(Faces.getRequestContextPath() + "/grid/fire-place?code=" + code);
    }
}
