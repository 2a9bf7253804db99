package id.susun.implementation;

/** Who holds a programme (PP 11/2017 Pasal 213). */
public enum ProviderType {
    /** The government itself. */
    INTERNAL,
    /** Another public body. */
    GOVERNMENT,
    UNIVERSITY,
    PRIVATE
}
