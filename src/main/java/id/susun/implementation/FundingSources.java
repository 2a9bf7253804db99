package id.susun.implementation;

interface FundingSources extends PlanParts<FundingSource> {}
