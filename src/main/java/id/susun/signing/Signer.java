package id.susun.signing;

import id.susun.audit.Refused;

/**
 * Signs texts with a certified electronic signature (UU 12/2011 Pasal 97B: certified, at every stage). What it takes to sign
 * is asked for each time, used once and kept nowhere.
 */
public interface Signer {

    /** Whether this installation has a signing service. */
    boolean isAvailable();

    /** Whether its signatures are only examples, made with a certificate that proves nothing. */
    boolean isExample();

    /**
     * Has a PDF file signed and checks what comes back; takes as long as the service does, so call it outside of any
     * transaction. When it throws, nothing has changed and it can be tried again.
     *
     * @throws Refused {@code signing.off}, {@code signing.nik}, {@code signing.passphrase.missing}, {@code
     *     signing.passphrase.wrong}, {@code signing.person.unknown}, {@code signing.account}, {@code signing.refused}, {@code
     *     signing.timeout}, {@code signing.down}, {@code signing.answer}, or as {@link SignatureCheck#check} does
     */
    SignedPdf sign(byte[] pdf, SigningSecret secret);
}
