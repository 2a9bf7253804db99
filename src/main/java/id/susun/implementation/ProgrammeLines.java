package id.susun.implementation;

import id.susun.casefile.CaseParts;

interface ProgrammeLines extends CaseParts<ProgrammeLine> {}
