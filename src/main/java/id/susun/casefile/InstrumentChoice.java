package id.susun.casefile;

/**
 * Answers to the four questions of the instrument choice wizard and what they lead to (rule of thumb from UU 12/2011 and
 * UU 30/2014; the person may choose otherwise and says why).
 *
 * @param bindsPublic it binds the public generally or imposes burdens, sanctions or levies
 * @param regulates it regulates abstractly and continuously, for more than one agency, or implements a higher rule
 * @param decides it settles something concrete for named persons, units or one year
 * @param wholeRegion the decision concerns the whole region rather than the own unit
 */
public record InstrumentChoice(boolean bindsPublic, boolean regulates, boolean decides, boolean wholeRegion) {

    /** The instrument that the answers suggest; for a kecamatan it may be one that must be proposed upwards. */
    public Instrument suggestion(boolean kecamatan) {
        if (bindsPublic) {
            return Instrument.PERDA;
        }
        if (regulates) {
            return Instrument.PERKADA;
        }
        if (decides) {
            if (wholeRegion) {
                return Instrument.KEPUTUSAN_KDH;
            }
            return kecamatan ? Instrument.KEPUTUSAN_CAMAT : Instrument.KEPUTUSAN_KEPALA_PD;
        }
        return Instrument.SURAT_EDARAN;
    }
}
