package id.susun.needs;

import id.susun.casefile.CaseParts;

interface Submissions extends CaseParts<Submission> {}
