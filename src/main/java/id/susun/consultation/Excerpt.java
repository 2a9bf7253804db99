package id.susun.consultation;

/** How an input is called where there is no room for all of it. */
final class Excerpt {

    private static final int LONGEST = 120;

    private Excerpt() {}

    static String of(InputLine input) {
        String text = input.text().replaceAll("\\s+", " ");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).stripTrailing() + "…";
    }

    /** For an input whose words are not to be shown. */
    static String hidden(int number) {
        return "Masukan nomor " + number + " (disembunyikan)";
    }
}
