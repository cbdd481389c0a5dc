package io.gridkeeper.marketing.pay;

import io.gridkeeper.marketing.territory.SalesPost;
import java.util.Collection;

/** As what somebody is paid; none for who holds no post of sales any more. */
public enum PayRole {
    AREA_MANAGER,
    CUSTOMER_SPECIALIST,
    SALES_SPECIALIST,
    DUAL,
    NONE;

    /** The highest of the posts a person holds. */
    static PayRole of(Collection<SalesPost> posts) {
        if (posts.contains(SalesPost.AREA_MANAGER)) {
            return AREA_MANAGER;
        }
        if (posts.contains(SalesPost.CUSTOMER_SPECIALIST)) {
            return CUSTOMER_SPECIALIST;
        }
        return posts.contains(SalesPost.SALES_SPECIALIST) ? SALES_SPECIALIST : NONE;
    }

    /** Whether the weight of those who sell in an area counts. */
    boolean isOfArea() {
        return this != DUAL && this != NONE;
    }
}
