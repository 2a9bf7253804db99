package id.susun.approval;

import id.susun.identity.ActingOrder;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** The order that a decision rests on, as it stood on the day of the decision: the appointment may be ended later. */
@Embeddable
record ActedUnder(
        @Column(name = "acting_id") UUID appointment,
        @Column(name = "acting_number") String number,
        @Column(name = "acting_date") LocalDate date,
        @Column(name = "acting_from") LocalDate from,
        @Column(name = "acting_until") LocalDate until) {

    static ActedUnder of(ActingOrder order) {
        return new ActedUnder(order.appointment(), order.number(), order.date(), order.from(), order.until());
    }

    ActingOrder order() {
        return new ActingOrder(appointment, number, date, from, until);
    }
}
