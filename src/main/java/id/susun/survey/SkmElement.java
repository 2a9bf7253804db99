package id.susun.survey;

/** The nine elements of the survey (PermenPANRB 14/2017); each answer is 1 (tidak baik) to 4 (sangat baik). */
public enum SkmElement {
    /** Requirements. */
    U1,
    /** System, mechanism and procedure. */
    U2,
    /** Time to completion. */
    U3,
    /** Cost or tariff. */
    U4,
    /** Product specification of the service. */
    U5,
    /** Competence of the staff. */
    U6,
    /** Behaviour of the staff. */
    U7,
    /** Handling of complaints, suggestions and input. */
    U8,
    /** Facilities and infrastructure. */
    U9
}
