package id.susun.evaluation;

interface Conclusions extends CaseParts<Conclusion> {}
