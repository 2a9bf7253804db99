package id.susun.signing;

import java.util.Arrays;

/** What a person signs with, for one signature: it shows itself to nobody and forgets on closing. */
public final class SigningSecret implements AutoCloseable {

    private final char[] nik;
    private final char[] passphrase;

    /** Takes copies; the caller forgets its own. */
    public SigningSecret(String nik, String passphrase) {
        this.nik = nik.strip().toCharArray();
        this.passphrase = passphrase.toCharArray();
    }

    boolean hasNik() {
        return new String(nik).matches("\\d{16}");
    }

    boolean hasPassphrase() {
        return passphrase.length > 0;
    }

    String nik() {
        return new String(nik);
    }

    String passphrase() {
        return new String(passphrase);
    }

    @Override
    public void close() {
        Arrays.fill(nik, '\0');
        Arrays.fill(passphrase, '\0');
    }

    @Override
    public String toString() {
        return "SigningSecret";
    }
}
