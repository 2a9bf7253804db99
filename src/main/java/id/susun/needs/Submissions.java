package id.susun.needs;

interface Submissions extends CaseParts<Submission> {}
