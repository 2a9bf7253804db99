package id.susun.implementation;

import id.susun.casefile.CaseParts;

interface FundingSources extends CaseParts<FundingSource> {}
