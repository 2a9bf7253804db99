package id.susun.needs;

import id.susun.casefile.CaseParts;

interface EvidenceNotes extends CaseParts<Evidence> {}
