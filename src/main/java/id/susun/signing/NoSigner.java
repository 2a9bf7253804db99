package id.susun.signing;

import id.susun.audit.Refused;

/** Where no signing service is configured: texts are signed on paper. */
final class NoSigner implements Signer {

    @Override
    public boolean isAvailable() {
        return false;
    }

    @Override
    public boolean isExample() {
        return false;
    }

    @Override
    public SignedPdf sign(byte[] pdf, SigningSecret secret) {
        throw new Refused("signing.off");
    }
}
