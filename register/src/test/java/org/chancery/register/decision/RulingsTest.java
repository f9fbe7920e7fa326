package org.chancery.register.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.chancery.register.decision.Rulings.Pair;
import org.chancery.register.decision.Rulings.Verdict;
import org.chancery.register.entry.UndertakingEntry.Bearing;
import org.junit.jupiter.api.Test;

/** What decisions on entries and links come to. */
class RulingsTest {
    private static final UUID A = new UUID(1, 1);
    private static final UUID A2 = new UUID(1, 2);
    private static final UUID B = new UUID(1, 3);
    private static final UUID C = new UUID(1, 4);

    private final List<Decision> decisions = new ArrayList<>();

    @Test
    void rulesThatEachItemOfTheOneIsOneWithEachOfTheOther() {
        decide(new Act.Merge(List.of(A, A2), List.of(B)));
        assertThat(rulings().same()).containsExactlyInAnyOrder(Pair.of(A, B), Pair.of(A2, B));
        assertThat(rulings().different()).isEmpty();
        assertThat(rulings().redirects()).isEqualTo(Map.of(B, A, A2, A));
    }

    @Test
    void leadsNamesThroughSeveralMergesToTheFirst() {
        decide(new Act.Merge(List.of(B), List.of(C)));
        decide(new Act.Merge(List.of(A), List.of(C)));
        assertThat(rulings().redirects()).isEqualTo(Map.of(B, A, C, A));
    }

    @Test
    void splitsWhatWasMergedAndTheOtherWayRound() {
        Decision merge = decide(new Act.Merge(List.of(A), List.of(B)));
        Decision split = decide(new Act.Split(List.of(A), List.of(B)));
        assertThat(rulings().same()).isEmpty();
        assertThat(rulings().different()).containsExactly(Pair.of(A, B));
        assertThat(rulings().redirects()).isEmpty();
        Decision back = decide(new Act.Revoke(split.id()));
        assertThat(rulings().same()).containsExactly(Pair.of(A, B));
        decide(new Act.Revoke(merge.id()));
        assertThat(rulings()).isEqualTo(Rulings.NONE);
        decide(new Act.Revoke(back.id()));
        assertThat(rulings().different()).containsExactly(Pair.of(A, B));
    }

    @Test
    void tellsOfALinkWhatWasDecidedLast() {
        Link link = new Link(A, B, Bearing.FULFILS);
        Link other = new Link(A, B, Bearing.PROGRESSES);
        decide(new Act.AcceptLink(link));
        decide(new Act.RefuseLink(other));
        assertThat(rulings().accepted()).containsOnlyKeys(link);
        assertThat(rulings().refused()).containsExactly(other);
        decide(new Act.RefuseLink(link));
        assertThat(rulings().accepted()).isEmpty();
        assertThat(rulings().refused()).containsExactlyInAnyOrder(link, other);
    }

    @Test
    void tellsOfAnEntryTheLastRulingOnEachFieldAndOnTheWhole() {
        Subject entry = new Subject.OfEntry(A);
        decide(new Act.Correct(entry, "name", "Ilze Ozola"));
        decide(new Act.Reject(entry, Optional.of("state")));
        decide(new Act.Confirm(entry, Optional.empty(), new TreeMap<>()));
        Decision last = decide(new Act.Correct(entry, "name", "Ilze Ozola-Berga"));
        decide(new Act.Correct(new Subject.OfItem(B), "name", "of an item, and no matter of entries"));
        assertThat(rulings().entries()).containsOnlyKeys(A);
        Rulings.OnEntry on = rulings().entries().get(A);
        assertThat(on.whole())
                .hasValueSatisfying(one -> assertThat(one.verdict()).isEqualTo(Verdict.CONFIRMED));
        assertThat(on.fields()).containsOnlyKeys("name", "state");
        assertThat(on.fields().get("state").verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(on.fields().get("name"))
                .isEqualTo(new Rulings.Ruling(Verdict.CORRECTED, Optional.of("Ilze Ozola-Berga"), last.basis()));
    }

    @Test
    void dependOnNoOrderInWhichDecisionsAreGiven() {
        decide(new Act.Merge(List.of(A), List.of(B)));
        Decision split = decide(new Act.Split(List.of(A), List.of(B)));
        decide(new Act.RefuseLink(new Link(A, B, Bearing.DROPS)));
        decide(new Act.AcceptLink(new Link(A, B, Bearing.DROPS)));
        decide(new Act.Revoke(split.id()));
        Rulings expected = rulings();
        for (int seed = 0; seed < 20; seed++) {
            List<Decision> shuffled = new ArrayList<>(decisions);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(Rulings.of(shuffled)).isEqualTo(expected);
        }
        assertThat(expected.same()).hasSize(1);
        assertThat(expected.accepted()).hasSize(1);
    }

    private Rulings rulings() {
        return Rulings.of(decisions);
    }

    private Decision decide(Act act) {
        int number = decisions.size() + 1;
        Decision decision = new Decision(
                new UUID(0, number),
                act,
                "Officer",
                Instant.parse("2025-06-01T08:00:00Z").plusSeconds(number),
                "");
        decisions.add(decision);
        return decision;
    }
}
