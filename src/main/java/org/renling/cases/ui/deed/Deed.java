package org.renling.cases.ui.deed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.renling.cases.Beneficiary;
import org.renling.cases.Intake;
import org.renling.cases.NewEvidence;
import org.renling.cases.Report;
import org.renling.cases.Resolution;

/** A deed as it was typed: what the service wants to know of it. */
public record Deed(
        Report report,
        Resolution done,
        List<Beneficiary> helped,
        List<NewEvidence> shown,
        Intake.@Nullable TimeGiven time) {}
