package id.susun.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The hash of an entry: SHA-256 over its fields in order, each as its UTF-8 length in bytes, a colon, and the bytes, so
 * that no two different entries give the same input. Anyone can recompute it from an export.
 */
final class Hashing {

    static final String START = "0".repeat(64);

    private Hashing() {}

    static String hash(
            String tenant,
            String chain,
            long seq,
            Instant at,
            String actorId,
            String actorName,
            String actorRoles,
            String action,
            String subject,
            @Nullable String reason,
            String details,
            String previous) {
        MessageDigest digest = sha256();
        for (String field : new String[] {
            tenant,
            chain,
            Long.toString(seq),
            at.toString(),
            actorId,
            actorName,
            actorRoles,
            action,
            subject,
            reason == null ? "" : reason,
            details,
            previous
        }) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
