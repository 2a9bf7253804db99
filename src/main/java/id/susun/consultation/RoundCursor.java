package id.susun.consultation;

import java.time.LocalDate;
import java.util.UUID;

/** Place in the public list of rounds, latest first. */
public record RoundCursor(LocalDate startsOn, UUID id) {}
