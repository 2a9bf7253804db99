package id.susun.evaluation;

interface FollowUps extends CaseParts<FollowUp> {}
