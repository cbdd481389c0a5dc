package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.grid.DescribePost;
import io.gridkeeper.foundation.grid.Post;
import io.gridkeeper.foundation.grid.Responsibility;
import io.gridkeeper.foundation.kernel.Bilingual;
import org.jspecify.annotations.Nullable;

/** What is typed of a kind of post. */
public class KindForm {

    private String code = "";
    private String nameZh = "";
    private String nameEn = "";
    private String dutyZh = "";
    private String dutyEn = "";
    private @Nullable Post actsAs;
    private @Nullable Responsibility responsibility;
    private String position = "";

    DescribePost command() {
        return new DescribePost(
                code.strip(),
                new Bilingual(nameZh, nameEn),
                actsAs,
                responsibility,
                position,
                new Bilingual(dutyZh, dutyEn));
    }

    public Post[] getNamed() {
        return Post.values();
    }

    public Responsibility[] getLines() {
        return Responsibility.values();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getDutyZh() {
        return dutyZh;
    }

    public void setDutyZh(String dutyZh) {
        this.dutyZh = dutyZh;
    }

    public String getDutyEn() {
        return dutyEn;
    }

    public void setDutyEn(String dutyEn) {
        this.dutyEn = dutyEn;
    }

    public @Nullable Post getActsAs() {
        return actsAs;
    }

    public void setActsAs(@Nullable Post actsAs) {
        this.actsAs = actsAs;
    }

    public @Nullable Responsibility getResponsibility() {
        return responsibility;
    }

    public void setResponsibility(@Nullable Responsibility responsibility) {
        this.responsibility = responsibility;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }
}
