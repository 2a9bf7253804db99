package id.susun.implementation;

import id.susun.casefile.CaseParts;

interface Risks extends CaseParts<Risk> {}
