package id.susun.needs;

import id.susun.casefile.CaseParts;

interface Options extends CaseParts<Option> {}
