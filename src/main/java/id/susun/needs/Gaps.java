package id.susun.needs;

import id.susun.casefile.CaseParts;

interface Gaps extends CaseParts<Gap> {}
