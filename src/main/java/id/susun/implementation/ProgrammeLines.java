package id.susun.implementation;

interface ProgrammeLines extends PlanParts<ProgrammeLine> {}
