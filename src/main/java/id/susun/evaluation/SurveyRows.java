package id.susun.evaluation;

import id.susun.casefile.CaseParts;

interface SurveyRows extends CaseParts<Survey> {}
