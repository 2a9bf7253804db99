package id.susun.needs;

interface Gaps extends CaseParts<Gap> {}
