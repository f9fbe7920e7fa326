package org.chancery.register.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.reader.figure.Figure;
import org.chancery.reader.figure.Measure;
import org.chancery.reader.figure.Unit;
import org.chancery.reader.side.Side;
import org.chancery.reader.time.Edtf;
import org.chancery.register.evidence.Evidence;

/**
 * Figures of one measure, direction, unit and class of period, which alone may be compared.
 *
 * @param noun what is counted, where it is neither money nor a percentage
 * @param observations by period, then by the day on which they were published
 * @param discrepancies periods for which exact figures differ; shown, never averaged
 * @param growth what documents state of the growth of these figures, in their order
 */
public record Series(
        Measure measure,
        Optional<Side> from,
        Optional<Side> to,
        Unit unit,
        Optional<String> noun,
        PeriodClass periods,
        List<Observation> observations,
        List<Discrepancy> discrepancies,
        List<GrowthClaim> growth) {
    /** What may be compared with what. */
    public enum PeriodClass {
        YEAR,
        YEAR_TO_MONTH,
        QUARTER,
        MONTH,
        SINCE,
        UNDATED,
        OTHER
    }

    /**
     * One figure of a series.
     *
     * @param published the day of its document
     */
    public record Observation(
            Optional<Edtf> period,
            BigDecimal value,
            Figure.Qualifier qualifier,
            Optional<LocalDate> published,
            Evidence.Words evidence) {}

    /**
     * Exact figures of one period that differ.
     *
     * @param observations by the day on which they were published
     * @param isRevision whether the last was published so much later that it goes over the first
     */
    public record Discrepancy(Edtf period, List<Observation> observations, boolean isRevision) {
        public Discrepancy {
            observations = List.copyOf(observations);
        }
    }

    /** Whether stated growth is what the register's own figures give. */
    public enum Verdict {
        AGREES,
        DIFFERS,
        /** The register has not both figures. */
        UNCHECKED
    }

    /**
     * Growth as a document states it, in percent.
     *
     * @param base the period with which is compared
     * @param computed the growth between the register's figures, rounded to the tenth; empty if unchecked
     */
    public record GrowthClaim(
            Optional<Edtf> period,
            Optional<Edtf> base,
            BigDecimal percent,
            Verdict verdict,
            Optional<BigDecimal> computed,
            Evidence.Words evidence) {}

    public Series {
        observations = List.copyOf(observations);
        discrepancies = List.copyOf(discrepancies);
        growth = List.copyOf(growth);
        if (observations.isEmpty()) {
            throw new IllegalArgumentException("a series has observations");
        }
    }
}
