package id.susun.drafting;

import id.susun.audit.Refused;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.Instrument;
import id.susun.tenant.Tenants;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** From what new texts of a government start: the product's templates, or its own (docs/decisions/025). */
@Service
public class Templates {

    /** Longest title of a case, which every template must have room for. */
    private static final int LONGEST_TITLE = 500;

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 1000;

    private final TemplateRows rows;
    private final SampleCase samples;
    private final DraftJson json;
    private final Tenants tenants;
    private final ApplicationEventPublisher events;

    Templates(
            TemplateRows rows, SampleCase samples, DraftJson json, Tenants tenants, ApplicationEventPublisher events) {
        this.rows = rows;
        this.samples = samples;
        this.json = json;
        this.tenants = tenants;
        this.events = events;
    }

    /** What a new text of a case starts with. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<NewNode> of(CaseSummary policyCase) {
        Formalities formalities = new Formalities(tenants.current(), policyCase, null);
        DraftText template = AmendmentTemplate.fits(policyCase)
                ? AmendmentTemplate.of(policyCase)
                : current(policyCase.instrument());
        return Template.fill(template, placeholder -> formalities.value(placeholder, policyCase.title()));
    }

    /** The templates of what the government can issue. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TENANT_ADMIN')")
    public List<TemplateRow> all() {
        Map<Instrument, TemplateState> newest = rows.newest();
        return samples.instruments().stream()
                .map(instrument -> new TemplateRow(
                        instrument, samples.formalities(instrument, "").kindOfText(), newest.get(instrument)))
                .toList();
    }

    /** The states of one, newest first, 500 at most. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TENANT_ADMIN')")
    public List<TemplateState> states(Instrument instrument) {
        return rows.states(instrument);
    }

    /** What holds now, to be adapted. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TENANT_ADMIN')")
    public DraftText open(Instrument instrument) {
        return current(instrument);
    }

    /** The template as a page to write, with the formalities of this government around it. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TENANT_ADMIN')")
    public DraftPage page(Instrument instrument, DraftText template) {
        return page(instrument, template, Placeholder.JUDUL.written());
    }

    /** What a new text about {@code title} would look like. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TENANT_ADMIN')")
    public DraftPage preview(Instrument instrument, DraftText template, String title) {
        Formalities formalities = samples.formalities(instrument, title);
        return page(
                instrument,
                DraftText.begun(Template.fill(template, placeholder -> formalities.value(placeholder, title))),
                title);
    }

    /** The same of a state kept before; throws {@link Refused} {@code template.unknown}. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TENANT_ADMIN')")
    public DraftPage preview(Instrument instrument, int number, String title) {
        if (rows.states(instrument).stream().noneMatch(state -> state.number() == number)) {
            throw new Refused("template.unknown");
        }
        return preview(instrument, stored(instrument, number), title);
    }

    /** Everything that keeps a template from being kept. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TENANT_ADMIN')")
    public List<TemplateProblem> problems(Instrument instrument, DraftText template) {
        String longest = "x".repeat(LONGEST_TITLE);
        Formalities formalities = samples.formalities(instrument, longest);
        return TemplateRules.problems(instrument, template, placeholder -> formalities.value(placeholder, longest));
    }

    /**
     * Lets texts begun from now on start from this template; those that exist keep what they say.
     *
     * @param basedOn number of the state that the person began with, 0 for none
     * @param reason why, 10 to 1,000 characters
     * @throws Refused as {@link TemplateProblem}s say, {@code template.reason}, {@code template.changed} when somebody
     *     else has kept another since
     */
    @Transactional
    @PreAuthorize("hasRole('TENANT_ADMIN')")
    public void keep(Instrument instrument, DraftText template, int basedOn, String reason) {
        String why = checked(reason);
        problems(instrument, template).stream().findFirst().ifPresent(problem -> {
            throw new Refused(problem.key(), problem.args().toArray());
        });
        String content = json.write(instrument, template);
        add(instrument, content, basedOn, why);
        events.publishEvent(new TemplateEvents.TemplateAdapted(
                null, kind(instrument), basedOn + 1, (int) template.all().count(), why));
    }

    /**
     * Goes back to the product's template; changes nothing where it holds already.
     *
     * @throws Refused {@code template.reason}, {@code template.changed}
     */
    @Transactional
    @PreAuthorize("hasRole('TENANT_ADMIN')")
    public void revert(Instrument instrument, int basedOn, String reason) {
        String why = checked(reason);
        if (rows.content(instrument, basedOn).isPresent()) {
            add(instrument, null, basedOn, why);
            events.publishEvent(new TemplateEvents.TemplateReverted(null, kind(instrument), basedOn + 1, why));
        }
    }

    private void add(Instrument instrument, @Nullable String content, int basedOn, String reason) {
        TemplateState newest = rows.newest().get(instrument);
        if ((newest == null ? 0 : newest.number()) != basedOn || !rows.add(instrument, basedOn + 1, content, reason)) {
            throw new Refused("template.changed");
        }
    }

    private static String checked(String reason) {
        String why = reason.strip();
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON) {
            throw new Refused("template.reason");
        }
        return why;
    }

    private String kind(Instrument instrument) {
        return samples.formalities(instrument, "").kindOfText();
    }

    private DraftText current(Instrument instrument) {
        TemplateState newest = rows.newest().get(instrument);
        return newest == null ? Template.builtIn(instrument) : stored(instrument, newest.number());
    }

    private DraftText stored(Instrument instrument, int number) {
        return rows.content(instrument, number).flatMap(json::read).orElseGet(() -> Template.builtIn(instrument));
    }

    private DraftPage page(Instrument instrument, DraftText text, String title) {
        Formalities formalities = samples.formalities(instrument, title, text.parties());
        return new DraftPage(
                Draft.of(LooseText.NO_CASE, text, true),
                formalities.linesAround(),
                new FlatText(LooseText.NO_CASE, text, formalities).lines());
    }
}
