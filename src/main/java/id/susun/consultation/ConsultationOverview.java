package id.susun.consultation;

import java.io.Serializable;
import java.util.List;

/** A case's consultation without its inputs. */
public record ConsultationOverview(List<StakeholderLine> stakeholders, List<RoundView> rounds, Ledger ledger)
        implements Serializable {}
