package id.susun.evaluation;

import id.susun.audit.Refused;
import java.io.Serial;
import java.util.List;

/** A file of answers that cannot be taken, with where and why. */
public class AnswerFileRefused extends Refused {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * One thing wrong with the file.
     *
     * @param key translation that says what to mend
     * @param args its values, mostly row and column
     */
    public record Problem(String key, List<Object> args) {}

    AnswerFileRefused(List<Problem> problems) {
        super("evaluation.csv.refused", problems.size());
        this.problems = List.copyOf(problems);
    }

    AnswerFileRefused(String key, Object... args) {
        this(List.of(new Problem(key, List.of(args))));
    }

    /** What is wrong, in the file's order, 20 at most. */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
