package id.susun.needs;

interface Problems extends CaseParts<Problem> {}
