package id.susun.survey;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How often each answer was given to each element. Only these counts are kept, never one person's answers: the index needs
 * no more, and nobody can be told from them (UU 27/2022 Pasal 16).
 */
public final class SkmCounts implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Lowest answer. */
    public static final int LOWEST = 1;

    /** Highest answer. */
    public static final int HIGHEST = 4;

    private static final int CELLS = SkmElement.values().length * HIGHEST;

    private final int[] cells;

    private SkmCounts(int[] cells) {
        this.cells = cells;
    }

    /** No answers yet. */
    public static SkmCounts none() {
        return new SkmCounts(new int[CELLS]);
    }

    /** From 36 counts: U1's answers 1 to 4, then U2's, …; throws {@link IllegalArgumentException} for anything else. */
    public static SkmCounts of(int... cells) {
        if (cells.length != CELLS || Arrays.stream(cells).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("36 counts, none negative");
        }
        return new SkmCounts(cells.clone());
    }

    /** The 36 counts in the order that {@link #of} takes. */
    public int[] cells() {
        return cells.clone();
    }

    /** The counts of the answers 1 to 4, by element, for whoever reads them later. */
    public Map<SkmElement, List<Integer>> byElement() {
        Map<SkmElement, List<Integer>> counts = new EnumMap<>(SkmElement.class);
        for (SkmElement element : SkmElement.values()) {
            counts.put(
                    element,
                    IntStream.rangeClosed(LOWEST, HIGHEST)
                            .mapToObj(answer -> count(element, answer))
                            .toList());
        }
        return counts;
    }

    /** How often {@code answer} was given to {@code element}. */
    public int count(SkmElement element, int answer) {
        return cells[index(element, answer)];
    }

    /** These counts and {@code times} more of one answer. */
    public SkmCounts plus(SkmElement element, int answer, int times) {
        int[] more = cells.clone();
        more[index(element, answer)] += times;
        return new SkmCounts(more);
    }

    /** Both together. */
    public SkmCounts plus(SkmCounts other) {
        int[] sum = cells.clone();
        Arrays.setAll(sum, cell -> cells[cell] + other.cells[cell]);
        return new SkmCounts(sum);
    }

    /** Answers given to {@code element}. */
    public int answered(SkmElement element) {
        int sum = 0;
        for (int answer = LOWEST; answer <= HIGHEST; answer++) {
            sum += count(element, answer);
        }
        return sum;
    }

    /** Answers given to the element that most answered. */
    public int mostAnswered() {
        return Arrays.stream(SkmElement.values()).mapToInt(this::answered).max().orElse(0);
    }

    private static int index(SkmElement element, int answer) {
        if (answer < LOWEST || answer > HIGHEST) {
            throw new IllegalArgumentException("answers are 1 to 4: " + answer);
        }
        return element.ordinal() * HIGHEST + answer - LOWEST;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SkmCounts counts && Arrays.equals(cells, counts.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells);
    }

    @Override
    public String toString() {
        return Arrays.toString(cells);
    }
}
