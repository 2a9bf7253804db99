package id.susun.implementation;

/** Forms of competency development and the track each belongs to (PerLAN 10/2018). */
public enum LearningForm {
    LEADERSHIP_TRAINING(Track.CLASSICAL),
    MANAGERIAL_TRAINING(Track.CLASSICAL),
    TECHNICAL_TRAINING(Track.CLASSICAL),
    FUNCTIONAL_TRAINING(Track.CLASSICAL),
    SOCIO_CULTURAL_TRAINING(Track.CLASSICAL),
    SEMINAR(Track.CLASSICAL),
    WORKSHOP(Track.CLASSICAL),
    COURSE(Track.CLASSICAL),
    UPGRADING(Track.CLASSICAL),
    TECHNICAL_GUIDANCE(Track.CLASSICAL),
    SOCIALISATION(Track.CLASSICAL),
    OTHER_CLASSICAL(Track.CLASSICAL),
    COACHING(Track.NON_CLASSICAL),
    MENTORING(Track.NON_CLASSICAL),
    E_LEARNING(Track.NON_CLASSICAL),
    DISTANCE_LEARNING(Track.NON_CLASSICAL),
    SECONDMENT(Track.NON_CLASSICAL),
    OUTBOUND(Track.NON_CLASSICAL),
    BENCHMARKING(Track.NON_CLASSICAL),
    EXCHANGE(Track.NON_CLASSICAL),
    SELF_STUDY(Track.NON_CLASSICAL),
    LEARNING_COMMUNITY(Track.NON_CLASSICAL),
    GUIDANCE_AT_WORK(Track.NON_CLASSICAL),
    INTERNSHIP(Track.NON_CLASSICAL),
    OTHER_NON_CLASSICAL(Track.NON_CLASSICAL),
    FORMAL_STUDY(Track.EDUCATION);

    private final Track track;

    LearningForm(Track track) {
        this.track = track;
    }

    /** The track it belongs to. */
    public Track track() {
        return track;
    }
}
