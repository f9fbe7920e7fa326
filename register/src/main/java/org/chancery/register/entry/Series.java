package org.chancery.register.entry;

import java.math.BigDecimal;
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
 * @param observations by period, latest last
 * @param discrepancies periods for which exact figures differ; shown, never averaged
 */
public record Series(
        Measure measure,
        Optional<Side> from,
        Optional<Side> to,
        Unit unit,
        Optional<String> noun,
        PeriodClass periods,
        List<Observation> observations,
        List<Discrepancy> discrepancies) {
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

    /** One figure of a series. */
    public record Observation(
            Optional<Edtf> period, BigDecimal value, Figure.Qualifier qualifier, Evidence.Words evidence) {}

    /** Exact figures of one period that differ. */
    public record Discrepancy(Edtf period, List<Observation> observations) {
        public Discrepancy {
            observations = List.copyOf(observations);
        }
    }

    public Series {
        observations = List.copyOf(observations);
        discrepancies = List.copyOf(discrepancies);
        if (observations.isEmpty()) {
            throw new IllegalArgumentException("a series has observations");
        }
    }
}
