package id.susun.approval;

/** Who was asked, as the history names them: an office by its constant, a head by the unit, a person by name. */
final class OpinionNames {

    private OpinionNames() {}

    static String asked(Opinion opinion) {
        if (opinion.office() == null) {
            return String.valueOf(opinion.personName());
        }
        return opinion.unit() == null ? opinion.office().name() : opinion.unit();
    }
}
