package id.susun.evaluation;

import id.susun.casefile.CaseParts;

interface Findings extends CaseParts<Finding> {}
