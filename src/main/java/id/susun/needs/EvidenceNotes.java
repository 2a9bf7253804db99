package id.susun.needs;

interface EvidenceNotes extends CaseParts<Evidence> {}
