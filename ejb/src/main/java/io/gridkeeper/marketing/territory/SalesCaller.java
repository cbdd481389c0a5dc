package io.gridkeeper.marketing.territory;

import jakarta.enterprise.context.Dependent;

/** Who is selling, for the capabilities of the market that ask for no more than that. */
@Dependent
public class SalesCaller extends SalesAccess {}
