package id.susun.evaluation;

interface Findings extends CaseParts<Finding> {}
