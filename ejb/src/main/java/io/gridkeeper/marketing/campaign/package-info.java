/**
 * Campaigns (营销活动) in a grid: promotions, and winning over customers of competitors (策反) by fair means. Planned with
 * budget, days and material; worked by a list of customers and channels; closed with what came of them.
 *
 * <p>Invariants: a competitor's customer is contacted only with a lawful source of the name and the customer's consent;
 * what was said is kept as the customer's contact, what was seen at a channel as its supervision; a closed campaign never
 * changes; history is append-only.
 *
 * <p>Boundaries: {@link io.gridkeeper.marketing.campaign.CampaignBook} plans, logs and closes, {@link
 * io.gridkeeper.marketing.campaign.CampaignList} works the list. Both are bounded by the sales scope.
 */
@NullMarked
package io.gridkeeper.marketing.campaign;

import org.jspecify.annotations.NullMarked;
