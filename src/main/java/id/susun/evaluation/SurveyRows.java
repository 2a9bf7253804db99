package id.susun.evaluation;

interface SurveyRows extends CaseParts<Survey> {}
