package id.susun.identity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The order by which somebody acts for an office (UU 30/2014 Pasal 14).
 *
 * @param appointment id of the appointment that was entered from it
 * @param number its number
 * @param date its date
 * @param from first day on which they act
 * @param until last day
 */
public record ActingOrder(UUID appointment, String number, LocalDate date, LocalDate from, LocalDate until)
        implements Serializable {}
