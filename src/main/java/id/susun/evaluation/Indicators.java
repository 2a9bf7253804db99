package id.susun.evaluation;

import id.susun.casefile.CaseParts;

interface Indicators extends CaseParts<Indicator> {}
