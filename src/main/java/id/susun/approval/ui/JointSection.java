package id.susun.approval.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import id.susun.approval.PartyState;
import id.susun.casefile.PartySignature;
import id.susun.files.ui.FileLink;
import id.susun.identity.Office;
import id.susun.shell.Badge;
import id.susun.shell.Facts;
import id.susun.shell.Formats;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import java.util.List;
import java.util.Optional;

/** The other parties of a joint regulation: what is recorded of each, and for the legal division the forms to record it. */
@StyleSheet("context://aset/joint.css")
class JointSection extends Section {

    private final ApprovalBoard board;
    private final boolean records;
    private final boolean maySign;

    private JointSection(ApprovalBoard board, List<PartyState> parties, boolean maySign) {
        super(Texts.text("joint.head"));
        this.board = board;
        this.maySign = maySign;
        this.records = board.work().currentUser().holds(Office.KABAG_HUKUM);
        withHint(Texts.text("joint.hint"));
        parties.forEach(this::party);
    }

    /** Empty for what is no joint regulation, and before its text is to be signed. */
    static Optional<JointSection> of(ApprovalBoard board) {
        List<PartyState> parties = board.work().joint().of(board.caseId());
        boolean maySign = board.work().jointSigning().maySign(board.caseId());
        boolean begun = maySign || parties.stream().anyMatch(party -> party.recorded() != null);
        return begun && !parties.isEmpty() ? Optional.of(new JointSection(board, parties, maySign)) : Optional.empty();
    }

    private void party(PartyState state) {
        Div head = new Div(new H3(state.party().titled()), badge(state));
        head.addClassName("joint-head");
        add(head);
        PartyState.Recorded recorded = state.recorded();
        if (recorded != null) {
            add(facts(recorded));
        }
        if (!records) {
            return;
        }
        if (recorded == null) {
            if (maySign) {
                add(new PartySignatureForm(board, state));
            }
            return;
        }
        if (maySign) {
            add(new Details(Texts.text("joint.sign.again"), new PartySignatureForm(board, state)));
        }
        PartySignature.Register register = recorded.signature().register();
        if (register == null) {
            add(new PartyRegisterForm(board, state));
        } else if (register.gazette() == null || board.view().policyCase().enactment() == null) {
            add(new Details(Texts.text("joint.register.again"), new PartyRegisterForm(board, state)));
        }
    }

    private static Badge badge(PartyState state) {
        PartyState.Recorded recorded = state.recorded();
        if (recorded == null) {
            return new Badge(Texts.text("joint.waits"), Tone.WARNING);
        }
        PartySignature.Register register = recorded.signature().register();
        String key =
                register == null ? "joint.signed" : register.gazette() == null ? "joint.numbered" : "joint.published";
        return new Badge(Texts.text(key), register == null ? Tone.INFO : Tone.SUCCESS);
    }

    private static Facts facts(PartyState.Recorded recorded) {
        PartySignature signature = recorded.signature();
        Facts facts = new Facts()
                .with(Texts.text("joint.signer"), signature.signer())
                .with(Texts.text("joint.place"), signature.place())
                .with(Texts.text("joint.on"), Formats.date(signature.on()))
                .with(Texts.text("joint.scan"), new FileLink(recorded.scan()));
        PartySignature.Register register = signature.register();
        if (register != null) {
            facts.with(Texts.text("joint.number"), register.citation());
            if (register.gazette() != null && register.promulgatedOn() != null) {
                facts.with(Texts.text("joint.gazette"), register.gazette())
                        .with(Texts.text("joint.promulgated.on"), Formats.date(register.promulgatedOn()));
            }
            if (register.promulgator() != null) {
                facts.with(Texts.text("joint.promulgator"), register.promulgator());
            }
        }
        return facts.with(Texts.text("joint.by"), recorded.byName() + " · " + Formats.dateTime(recorded.at()));
    }
}
