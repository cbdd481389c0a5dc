package io.gridkeeper.marketing.collection;

import java.util.List;

/** An item with what was done about it; {@code mayWork} whether the caller goes on with it. */
public record CollectionView(CollectionRow row, List<DunningRow> history, boolean mayWork) {}
