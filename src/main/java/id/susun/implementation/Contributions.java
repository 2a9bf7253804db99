package id.susun.implementation;

import id.susun.casefile.CaseParts;

interface Contributions extends CaseParts<Contribution> {}
