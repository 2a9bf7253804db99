package id.susun.needs;

interface Options extends CaseParts<Option> {}
