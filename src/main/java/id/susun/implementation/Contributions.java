package id.susun.implementation;

interface Contributions extends PlanParts<Contribution> {}
