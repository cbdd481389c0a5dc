package io.gridkeeper.marketing.pay;

import io.gridkeeper.marketing.order.SoldTwice;
import java.util.List;

/**
 * A proposal with the lines the caller may see.
 *
 * @param total of these lines, in fen
 * @param twice customers whose sales of the month count in more than one grid; to be settled before it is approved
 */
public record PayView(
        PayProposalRow row,
        SchemeRow scheme,
        List<PayLineRow> lines,
        long total,
        List<SoldTwice> twice,
        boolean mayApprove) {}
