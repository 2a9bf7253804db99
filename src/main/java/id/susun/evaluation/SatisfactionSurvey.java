package id.susun.evaluation;

import id.susun.audit.Refused;
import id.susun.identity.CurrentUser;
import id.susun.survey.SkmCounts;
import id.susun.survey.SkmElement;
import id.susun.tenant.CaseId;
import id.susun.workflow.Step;
import id.susun.workflow.StepQueue;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** The public satisfaction survey of a case: its frame, and answers typed in, counted elsewhere, or imported. */
@Service
@Validated
public class SatisfactionSurvey {

    /** Largest number of respondents a survey holds. */
    static final int MOST_ANSWERS = 1_000_000;

    private final StepQueue steps;
    private final SurveyRows surveys;
    private final ImportedFiles files;
    private final AnswerFile answerFile;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SatisfactionSurvey(
            StepQueue steps,
            SurveyRows surveys,
            ImportedFiles files,
            AnswerFile answerFile,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.steps = steps;
        this.surveys = surveys;
        this.files = files;
        this.answerFile = answerFile;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sets the frame.
     *
     * @return the version of the survey from now on
     * @throws Refused {@code casefile.part.stale}, or as the workflow refuses
     */
    @Transactional
    @PreAuthorize("hasRole('IMPLEMENTER')")
    public int save(CaseId caseId, @Valid SaveSurvey command) {
        steps.enter(caseId, Step.MEASURE_RESULTS);
        Optional<Survey> existing = find(caseId);
        existing.ifPresent(survey -> survey.requireSeen(command.version()));
        Survey survey = existing.orElseGet(() -> new Survey(caseId, command));
        survey.write(command);
        surveys.saveAndFlush(survey);
        events.publishEvent(new EvaluationEvents.SurveyWritten(caseId, survey.facts()));
        return Objects.requireNonNull(survey.version());
    }

    /**
     * Adds one person's answers.
     *
     * @param answers 1 to 4 per element; an element left out counts for nobody
     * @throws Refused {@code evaluation.survey.none} before there is a frame, {@code evaluation.survey.answer} for a value
     *     outside 1 to 4, {@code evaluation.survey.answers.none} without any answer, or as the workflow refuses
     */
    @Transactional
    @PreAuthorize("hasRole('IMPLEMENTER')")
    public void addRespondent(CaseId caseId, Map<SkmElement, Integer> answers) {
        steps.enter(caseId, Step.MEASURE_RESULTS);
        if (answers.isEmpty()) {
            throw new Refused("evaluation.survey.answers.none");
        }
        SkmCounts one = SkmCounts.none();
        for (Map.Entry<SkmElement, Integer> answer : answers.entrySet()) {
            int value = answer.getValue();
            if (value < SkmCounts.LOWEST || value > SkmCounts.HIGHEST) {
                throw new Refused("evaluation.survey.answer", answer.getKey().name());
            }
            one = one.plus(answer.getKey(), value, 1);
        }
        Survey survey = load(caseId);
        survey.answered(bounded(survey.counts().plus(one)));
        surveys.saveAndFlush(survey);
        events.publishEvent(new EvaluationEvents.AnswersEntered(caseId, 1));
    }

    /**
     * Replaces all answers with the counts of a survey counted elsewhere. Without any answer left, files may be imported
     * again.
     *
     * @param version of the survey whose answers the person saw
     * @throws Refused {@code casefile.part.stale} when answers came in since, or as {@link #addRespondent} does
     */
    @Transactional
    @PreAuthorize("hasRole('IMPLEMENTER')")
    public void enterCounts(CaseId caseId, int version, SkmCounts counts) {
        steps.enter(caseId, Step.MEASURE_RESULTS);
        Survey survey = load(caseId);
        survey.requireSeen(version);
        SkmCounts before = survey.counts();
        survey.answered(bounded(counts));
        surveys.saveAndFlush(survey);
        if (counts.mostAnswered() == 0) {
            files.findTop500ByCaseIdOrderByPosition(caseId.value()).forEach(files::delete);
        }
        events.publishEvent(new EvaluationEvents.CountsReplaced(caseId, before.byElement(), counts.byElement()));
    }

    /**
     * Adds the answers of a CSV file, all of them or none.
     *
     * @param name the file's name, for the history
     * @param content the file, 2 MiB at most
     * @return how many rows were added
     * @throws AnswerFileRefused with every problem found, 20 at most
     * @throws Refused {@code evaluation.csv.repeated} for a file whose answers are there already, or as {@link
     *     #addRespondent} does
     */
    @Transactional
    @PreAuthorize("hasRole('IMPLEMENTER')")
    public int importAnswers(CaseId caseId, String name, byte[] content) {
        steps.enter(caseId, Step.MEASURE_RESULTS);
        Survey survey = load(caseId);
        AnswerFile.Read read = answerFile.read(content);
        files.findByCaseIdAndHash(caseId.value(), read.hash()).ifPresent(known -> {
            throw known.repeated();
        });
        survey.answered(bounded(survey.counts().plus(read.counts())));
        surveys.saveAndFlush(survey);
        files.saveAndFlush(new ImportedFile(
                caseId, files.nextPosition(caseId), name, read.hash(), currentUser.person(), clock.instant()));
        events.publishEvent(
                new EvaluationEvents.AnswersImported(caseId, name, read.hash(), read.rows(), read.missing()));
        return read.rows();
    }

    private static SkmCounts bounded(SkmCounts counts) {
        if (counts.mostAnswered() > MOST_ANSWERS) {
            throw new Refused("evaluation.survey.many", MOST_ANSWERS);
        }
        return counts;
    }

    private Survey load(CaseId caseId) {
        return find(caseId).orElseThrow(() -> new Refused("evaluation.survey.none"));
    }

    private Optional<Survey> find(CaseId caseId) {
        return surveys.findTopByCaseIdOrderByPositionDesc(caseId.value());
    }
}
