package io.gridkeeper.web.order;

import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.marketing.order.MaterialRow;
import io.gridkeeper.marketing.order.OrderCatalogue;
import io.gridkeeper.marketing.order.OrderKindRow;
import io.gridkeeper.marketing.order.ProductRow;
import io.gridkeeper.web.frame.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** What the company sells, its kinds of orders with stages and limits, its material. */
@Named
@RequestScoped
public class CataloguePage {

    @Inject
    private OrderCatalogue catalogue;

    @Inject
    private Language language;

    private List<ProductRow> products = List.of();
    private List<OrderKindRow> kinds = List.of();
    private List<MaterialRow> materials = List.of();

    @PostConstruct
    void load() {
        products = catalogue.products();
        kinds = catalogue.kinds();
        materials = catalogue.materials();
    }

    public List<ProductRow> getProducts() {
        return products;
    }

    public List<OrderKindRow> getKinds() {
        return kinds;
    }

    public List<MaterialRow> getMaterials() {
        return materials;
    }

    /** What can be used on an order, by name in the page's language. */
    public List<String> getMaterialNames() {
        return materials.stream()
                .filter(MaterialRow::active)
                .map(row -> name(row.name()))
                .toList();
    }

    public String name(Bilingual name) {
        return name.in(language.getLocale());
    }

    /** The stages of a kind in their order. */
    public String stages(OrderKindRow kind) {
        return kind.stages().stream().map(stage -> name(stage.name())).collect(Collectors.joining(" → "));
    }
}
