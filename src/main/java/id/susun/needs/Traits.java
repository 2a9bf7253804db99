package id.susun.needs;

import id.susun.casefile.CaseParts;

interface Traits extends CaseParts<Trait> {}
