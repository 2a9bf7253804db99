package id.susun.needs;

interface Traits extends CaseParts<Trait> {}
