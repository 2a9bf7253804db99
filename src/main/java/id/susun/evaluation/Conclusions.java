package id.susun.evaluation;

import id.susun.casefile.CaseParts;

interface Conclusions extends CaseParts<Conclusion> {}
