package id.susun.consultation;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Place in the list of inputs, oldest first. */
public record InputCursor(Instant receivedAt, UUID id) implements Serializable {}
