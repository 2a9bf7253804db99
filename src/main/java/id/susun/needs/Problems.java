package id.susun.needs;

import id.susun.casefile.CaseParts;

interface Problems extends CaseParts<Problem> {}
