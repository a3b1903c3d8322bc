package org.renling.cases.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.renling.cases.ActorKind;
import org.renling.cases.AskedHow;
import org.renling.cases.CaseId;
import org.renling.cases.CaseKind;
import org.renling.cases.CaseSource;
import org.renling.cases.CaseStatus;
import org.renling.cases.CategoryId;
import org.renling.cases.Confirmation;
import org.renling.cases.Disposition;
import org.renling.cases.FourDegrees;
import org.renling.cases.PublicText;
import org.renling.cases.Satisfaction;
import org.renling.cases.Tie;
import org.renling.cases.Visibility;
import org.renling.people.PersonId;
import org.renling.people.Staff;
import org.renling.people.VillageId;
import org.renling.shared.secrets.SealedText;

/** What is known of a case. {@link Case} changes it; everybody else only reads. */
@MappedSuperclass
public abstract class CaseState {
    @Id
    Long id;

    String code;

    @Enumerated(EnumType.STRING)
    CaseKind kind;

    @Enumerated(EnumType.STRING)
    CaseSource source;

    @Enumerated(EnumType.STRING)
    CaseStatus status;

    @Enumerated(EnumType.STRING)
    @Nullable
    Disposition disposition;

    @Enumerated(EnumType.STRING)
    Visibility visibility;

    @Nullable
    Long categoryId;

    long villageId;
    String title;
    String told;

    @Nullable
    String publicTitle;

    @Nullable
    String publicText;

    boolean published;

    @Embedded
    @Nullable
    FourDegrees degrees;

    int score;
    boolean urgent;
    boolean complex;
    int places;

    @Enumerated(EnumType.STRING)
    ActorKind reporterKind;

    @Nullable
    Long reporterId;

    @Convert(converter = SealedText.class)
    @Nullable
    String reporterName;

    @Convert(converter = SealedText.class)
    @Nullable
    String reporterPhone;

    byte @Nullable [] followDigest;

    @Nullable
    Instant consentAt;

    @Nullable
    String idempotencyKey;

    @Nullable
    Long ownerId;

    @Nullable
    Instant leaseFrom;

    @Nullable
    Instant leaseWarnedAt;

    Instant reportedAt;

    @Nullable
    Instant triageBy;

    @Nullable
    Instant openedAt;

    @Nullable
    Instant claimUntil;

    @Nullable
    Instant claimedAt;

    @Nullable
    Instant acceptBy;

    @Nullable
    Instant firstContactAt;

    @Nullable
    Instant firstDueAt;

    @Nullable
    Instant dueAt;

    int extensions;

    @Nullable
    Instant pausedAt;

    @Nullable
    Instant resumeAt;

    int pauses;

    @Embedded
    @Nullable
    PendingRequest pending;

    int escalation;
    int returns;
    int reworks;
    int reopens;
    boolean creditSuspended;

    @Nullable
    Long duplicateOf;

    @Nullable
    String summary;

    @Enumerated(EnumType.STRING)
    @Nullable
    Disposition proposed;

    int peopleServed;
    int attendances;

    @Nullable
    Instant resolvedAt;

    @Nullable
    Instant silenceUntil;

    int tries;

    @Nullable
    Instant closedAt;

    @Enumerated(EnumType.STRING)
    @Nullable
    ActorKind closedByKind;

    @Nullable
    Long closedBy;

    @Enumerated(EnumType.STRING)
    @Nullable
    Confirmation confirmation;

    @Enumerated(EnumType.STRING)
    @Nullable
    AskedHow askedHow;

    @Nullable
    Boolean contacted;

    @Nullable
    Boolean solvedForResident;

    @Enumerated(EnumType.STRING)
    @Nullable
    Satisfaction satisfaction;

    /** The next instant at which the clock may have something to do. */
    @Nullable
    Instant checkAt;

    /** Sorts the case within the queue that its status puts it in. */
    Instant queueAt;

    int historySize;

    /** Null until it is first written, which is how the repository knows a new case. */
    @Version
    @Nullable
    Integer version;

    @ElementCollection
    @CollectionTable(name = "case_tie", joinColumns = @JoinColumn(name = "case_id"))
    Set<CaseTie> ties = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected CaseState() {}

    public CaseId id() {
        return new CaseId(id);
    }

    public String code() {
        return code;
    }

    public CaseKind kind() {
        return kind;
    }

    public CaseSource source() {
        return source;
    }

    public CaseStatus status() {
        return status;
    }

    public @Nullable Disposition disposition() {
        return disposition;
    }

    public Visibility visibility() {
        return visibility;
    }

    public VillageId village() {
        return new VillageId(villageId);
    }

    public @Nullable CategoryId category() {
        return categoryId == null ? null : new CategoryId(categoryId);
    }

    /** Who has it in hand: the assignee until they accept, the owner afterwards, and the last owner once closed. */
    public @Nullable PersonId owner() {
        return ownerId == null ? null : new PersonId(ownerId);
    }

    public boolean isOwnedBy(PersonId person) {
        return Objects.equals(ownerId, person.value());
    }

    public @Nullable PendingRequest pending() {
        return pending;
    }

    public @Nullable Instant dueAt() {
        return dueAt;
    }

    public @Nullable Instant firstDueAt() {
        return firstDueAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public @Nullable Instant claimUntil() {
        return claimUntil;
    }

    public @Nullable Instant checkAt() {
        return checkAt;
    }

    public @Nullable Confirmation confirmation() {
        return confirmation;
    }

    public @Nullable Satisfaction satisfaction() {
        return satisfaction;
    }

    public int escalation() {
        return escalation;
    }

    public int extensions() {
        return extensions;
    }

    public int returns() {
        return returns;
    }

    public int reworks() {
        return reworks;
    }

    public int historySize() {
        return historySize;
    }

    public boolean isCreditSuspended() {
        return creditSuspended;
    }

    public int places() {
        return places;
    }

    /** Whether the person reported, owned, helped in, or is party or kin to this case. */
    public boolean involves(PersonId person) {
        return ties.stream().anyMatch(t -> t.personId() == person.value());
    }

    public boolean hasTie(PersonId person, Tie tie) {
        return ties.contains(new CaseTie(person.value(), tie));
    }

    boolean hasPersonalTie(PersonId person) {
        return ties.stream()
                .anyMatch(t -> t.personId() == person.value() && t.tie().isPersonal());
    }

    /** Whether somebody who worked on it may have held the resident's code, so that the code proves nothing. */
    boolean codeWasInTheirHands() {
        return ties.stream()
                .filter(t -> t.tie() == Tie.OWNER || t.tie() == Tie.HELPER)
                .anyMatch(t -> reporterId != null && t.personId() == reporterId);
    }

    /** Whether a leader approved a text for everybody to read. */
    public boolean isPublished() {
        return published;
    }

    /** The approved text; null until it is published. */
    public @Nullable PublicText publicText() {
        return publicTitle == null || publicText == null ? null : new PublicText(publicTitle, publicText);
    }

    /** What decides who may read it. */
    public CaseSight sight() {
        PersonId reporter = reporterId == null ? null : new PersonId(reporterId);
        return new CaseSight(village(), owner(), reporter, visibility, published, status);
    }

    boolean mayBeLedBy(Staff who) {
        return who.leads(village());
    }

    /** Closed as solved, confirmed by the resident or an independent verifier: this is what counts as service. */
    public boolean isCredited() {
        return status == CaseStatus.CLOSED
                && disposition == Disposition.SOLVED
                && (confirmation == Confirmation.RESIDENT || confirmation == Confirmation.VERIFIER);
    }

    long helpers() {
        return ties.stream().filter(t -> t.tie() == Tie.HELPER).count();
    }
}
