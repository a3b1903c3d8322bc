package org.renling.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.renling.cases.AskedHow;
import org.renling.cases.Beneficiary;
import org.renling.cases.Callback;
import org.renling.cases.CaseCode;
import org.renling.cases.CaseKind;
import org.renling.cases.CaseSource;
import org.renling.cases.Disposition;
import org.renling.cases.EvidenceKind;
import org.renling.cases.FollowCode;
import org.renling.cases.FourDegrees;
import org.renling.cases.NewEvidence;
import org.renling.cases.Progress;
import org.renling.cases.PublicText;
import org.renling.cases.Receipt;
import org.renling.cases.Report;
import org.renling.cases.Resolution;
import org.renling.cases.Satisfaction;
import org.renling.cases.Triage;
import org.renling.people.PersonId;
import org.renling.shared.Refusal;

/** Writes one case's life into the agenda, step after step; {@link #after} turns the days. */
class Life {
    private static final String CALLED = "打电话联系上了，约好上门的时间。";
    final Cast cast;
    final Stage stage;
    final Town town;
    final Story story;
    final Town.Topic topic;
    final List<Beneficiary> helped;
    final List<PersonId> helpers = new ArrayList<>();
    PersonId owner;
    private final Names names;
    private int ago;
    private int step;
    private double morning;
    private @Nullable PersonId reporter;
    private @Nullable Receipt receipt;

    Life(Cast cast, Stage stage, Town town, Names names, Story story, List<Beneficiary> helped, int ago) {
        this.cast = cast;
        this.stage = stage;
        this.town = town;
        this.names = names;
        this.story = story;
        this.topic = town.topic(story.category());
        this.ago = ago;
        this.helped = helped;
        this.owner = story.who() != null ? town.named(story.who()) : someoneFit();
        turnTo(ago);
    }

    PersonId someoneFit() {
        return topic.kind() == CaseKind.DISPUTE ? town.mediator(story.village()) : town.member(story.village());
    }

    /** Writes down that this happens next on the present day. */
    final void then(Runnable act) {
        stage.at(ago, morning + 0.08 * step + 0.05 * stage.dice().nextDouble(), () -> play(act));
        step++;
    }

    private void play(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            throw new IllegalStateException("refused in the life of " + story.title(), refusal);
        }
    }

    Life after(int workingDays) {
        return turnTo(ago - workingDays);
    }

    /** Turns to the day that lies so many working days before the year's end. */
    Life turnTo(int daysAgo) {
        if (daysAgo < 0) throw new IllegalStateException("no future for " + story.title());
        ago = daysAgo;
        step = 0;
        morning = 0.4 * stage.dice().nextDouble();
        return this;
    }

    int ago() {
        return ago;
    }

    CaseCode code() {
        return Objects.requireNonNull(receipt).code();
    }

    FollowCode follow() {
        return Objects.requireNonNull(receipt).follow();
    }

    Life reported() {
        return bring(CaseSource.REPORT, null);
    }

    /** A member heard it at somebody's home. */
    Life heardBy(PersonId member) {
        return bring(CaseSource.VISIT, member);
    }

    Life proposedBy(PersonId person) {
        return bring(CaseSource.PROPOSAL, person);
    }

    private Life bring(CaseSource source, @Nullable PersonId by) {
        reporter = by;
        then(() -> receipt = cast.intake().report(report(source), by));
        return this;
    }

    private Report report(CaseSource source) {
        boolean resident = source != CaseSource.PROPOSAL && source != CaseSource.RECORDED;
        return new Report(
                topic.kind(),
                source,
                topic.id(),
                town.village(story.village()),
                story.title(),
                story.told(),
                resident ? names.somebody(story.village()) : null,
                resident ? names.phone() : null,
                true,
                new UUID(stage.dice().nextLong(), stage.dice().nextLong()).toString());
    }

    Life recorded() {
        then(() -> receipt = cast.intake()
                .recordDeed(
                        report(CaseSource.RECORDED),
                        new Resolution(Disposition.SOLVED, story.told(), stage.now(), 0, helped.isEmpty() ? 60 : 0),
                        helped,
                        List.of(NewEvidence.statement("在场的乡亲可以作证，照片留在村部。")),
                        owner));
        return this;
    }

    Life accepted() {
        return accepted(topic.complex(), 0);
    }

    Life accepted(boolean complex, int places) {
        PersonId leader = reporter == null && stage.dice().nextInt(3) > 0
                ? town.secretary(story.village())
                : town.signedInAs("lizhuren");
        then(() -> cast.intake()
                .accept(
                        code(),
                        new Triage(
                                topic.kind(),
                                topic.id(),
                                town.village(story.village()),
                                new FourDegrees(degree(), degree(), degree(), degree()),
                                new PublicText(story.title(), story.told()),
                                false,
                                complex,
                                places,
                                null),
                        leader));
        return this;
    }

    private int degree() {
        return 1 + stage.dice().nextInt(4);
    }

    Life claimed() {
        PersonId by = owner;
        then(() -> cast.work().claim(code(), by));
        boolean calls = topic.kind() != CaseKind.TASK && stage.dice().nextInt(4) > 0;
        if (calls) then(() -> cast.work().progress(code(), new Progress(CALLED, stage.today(), 0, true), by));
        return this;
    }

    /** A leader gives it to whoever's turn it is, or to the one named. */
    Life assigned(PersonId to) {
        owner = to;
        then(() -> cast.work().assign(code(), to, "离得近，也有这个手艺，请您去看看。", leader()));
        return this;
    }

    Life takenOn() {
        PersonId by = owner;
        then(() -> cast.work().acceptAssignment(code(), by));
        return this;
    }

    /** All that the story tells of the work, an entry every so many days. */
    Life works(int gap) {
        for (String entry : story.work()) after(gap).did(entry);
        return this;
    }

    Life did(String what) {
        PersonId by = owner;
        int minutes = 30 * (1 + stage.dice().nextInt(6));
        then(() -> cast.work().progress(code(), new Progress(what, stage.today(), minutes, true), by));
        return this;
    }

    /** The owner writes down the hours of all who took part. */
    Life hoursOfAll() {
        for (PersonId helper : List.copyOf(helpers)) {
            int minutes = 60 * (1 + stage.dice().nextInt(4));
            then(() -> cast.work().recordHours(code(), helper, stage.today(), minutes, "记下参加者的工时。", owner));
        }
        return this;
    }

    Life resolved() {
        return resolved(Disposition.SOLVED, 0);
    }

    Life resolved(Disposition as, int attendances) {
        PersonId by = owner;
        if (topic.wantsMoreThanWords()) {
            then(() -> cast.closing()
                    .addEvidence(code(), new NewEvidence(EvidenceKind.ON_SITE_CHECK, "到现场看过，和说的一样。", null), leader()));
        } else {
            then(() -> cast.closing().addEvidence(code(), NewEvidence.statement("办理经过属实，当事人在场。"), by));
        }
        List<Beneficiary> people = as == Disposition.SOLVED || as == Disposition.PARTLY_SOLVED ? helped : List.of();
        then(() ->
                cast.closing().resolve(code(), new Resolution(as, story.summary(), null, 0, attendances), people, by));
        return this;
    }

    /** The resident confirms with the code. */
    Life confirmedByCode(Satisfaction how) {
        then(() -> cast.desk().confirm(follow(), true, how, "办好了，谢谢。"));
        return this;
    }

    /** Somebody independent asks the resident. */
    Life confirmedBy(AskedHow how, boolean solved, Satisfaction satisfaction) {
        boolean contacted = stage.dice().nextInt(12) > 0;
        then(() -> cast.closing()
                .confirm(code(), new Callback(how, contacted, solved, satisfaction), "问过本人，也到现场看了。", leader()));
        return this;
    }

    /** The village's secretary, or somebody of the township where the secretary is involved. */
    PersonId leader() {
        PersonId secretary = town.secretary(story.village());
        boolean involved = secretary.equals(owner) || secretary.equals(reporter);
        return involved ? town.signedInAs("fangxiang") : secretary;
    }
}
