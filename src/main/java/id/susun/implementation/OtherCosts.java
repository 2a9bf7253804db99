package id.susun.implementation;

import id.susun.casefile.CaseParts;

interface OtherCosts extends CaseParts<OtherCost> {}
