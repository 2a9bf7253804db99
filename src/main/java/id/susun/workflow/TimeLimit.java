package id.susun.workflow;

import java.time.LocalDate;

/**
 * How long a step may take, counted from a given day.
 *
 * @param days how many
 * @param workingDays whether these are working days (UU 23/2014 Pasal 1 angka 50) rather than days of the calendar
 * @param basis the rule that says so, or the tenant's practice
 * @param due the last of them
 * @param left working days from tomorrow to that day; negative for the working days since, 0 on the day itself
 */
public record TimeLimit(int days, boolean workingDays, String basis, LocalDate due, int left) {}
