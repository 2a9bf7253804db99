package id.susun.signing;

/**
 * A signed file.
 *
 * @param content the file, the unsigned one with the signature added behind it
 * @param documentId how the service calls it
 * @param facts what the signature says
 */
public record SignedPdf(byte[] content, String documentId, SignatureFacts facts) {}
