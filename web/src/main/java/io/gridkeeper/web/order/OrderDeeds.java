package io.gridkeeper.web.order;

import io.gridkeeper.marketing.order.CloseSale;
import io.gridkeeper.marketing.order.Material;
import io.gridkeeper.marketing.order.OrderAct;
import io.gridkeeper.marketing.order.OrderRegister;
import io.gridkeeper.web.customer.SalesAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;

/** What is done to the order whose page is open. */
@Named
@RequestScoped
public class OrderDeeds {

    @Inject
    private OrderRegister register;

    private String word = "";
    private int stage;
    private long person;
    private boolean won = true;
    private BigDecimal amount = BigDecimal.ZERO;
    private String material = "";
    private BigDecimal quantity = BigDecimal.ONE;
    private String unit = "";

    public void acknowledge() throws IOException {
        register.acknowledge(number());
        back();
    }

    public void advance(int to) throws IOException {
        register.advance(number(), to);
        back();
    }

    public void resume() throws IOException {
        register.resume(number());
        back();
    }

    /** Everything that needs a word and nothing else. */
    public void say(String act) throws IOException {
        switch (OrderAct.valueOf(act)) {
            case WAIT -> register.waitFor(number(), word);
            case FINISH -> register.finish(number(), word);
            case CONFIRM -> register.confirm(number(), word);
            case REJECT -> register.reject(number(), word);
            case CANCEL -> register.cancel(number(), word);
            default -> throw new IllegalArgumentException(act);
        }
        back();
    }

    public void handOn() throws IOException {
        register.handOn(number(), person, word);
        back();
    }

    public void use() throws IOException {
        register.use(number(), new Material(material, quantity, unit));
        back();
    }

    public void closeSale() throws IOException {
        register.closeSale(number(), new CloseSale(won, won ? Money.fen(amount) : 0, word));
        back();
    }

    private static String number() {
        return SalesAddress.text("number");
    }

    private static void back() throws IOException {
        SalesAddress.show("/sales/order", number(), "order.done");
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }

    public int getStage() {
        return stage;
    }

    public void setStage(int stage) {
        this.stage = stage;
    }

    public long getPerson() {
        return person;
    }

    public void setPerson(long person) {
        this.person = person;
    }

    public boolean isWon() {
        return won;
    }

    public void setWon(boolean won) {
        this.won = won;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getMaterial() {
        return material;
    }

    public void setMaterial(String material) {
        this.material = material;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
