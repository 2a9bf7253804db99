package id.susun.evaluation;

import id.susun.casefile.CaseParts;

interface FollowUps extends CaseParts<FollowUp> {}
