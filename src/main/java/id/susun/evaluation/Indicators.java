package id.susun.evaluation;

interface Indicators extends CaseParts<Indicator> {}
