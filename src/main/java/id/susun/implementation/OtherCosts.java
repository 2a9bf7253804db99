package id.susun.implementation;

interface OtherCosts extends PlanParts<OtherCost> {}
