package id.susun.implementation;

interface Risks extends PlanParts<Risk> {}
