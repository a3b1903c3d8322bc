package org.renling.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.renling.shared.Refusal;

/** The four-degree score (四度): frequency, breadth, urgency and difficulty, 1 to 4 each; the sum orders the list. */
@Embeddable
public record FourDegrees(
        @Column(name = "score_frequency") int frequency,
        @Column(name = "score_breadth") int breadth,
        @Column(name = "score_urgency") int urgency,
        @Column(name = "score_difficulty") int difficulty) {
    public FourDegrees {
        for (int degree : new int[] {frequency, breadth, urgency, difficulty}) {
            if (degree < 1 || degree > 4) throw new Refusal(CaseRefusal.SCORE_MISSING);
        }
    }

    /** 4 to 16. */
    public int sum() {
        return frequency + breadth + urgency + difficulty;
    }
}
