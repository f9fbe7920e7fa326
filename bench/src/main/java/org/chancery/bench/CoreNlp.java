package org.chancery.bench;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Stanford CoreNLP as far as names and dates: what a pipeline for readouts would be built on. */
@State(Scope.Benchmark)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 3, time = 10)
public class CoreNlp {
    private final Texts texts = Texts.given();
    private final StanfordCoreNLP pipeline = pipeline();

    private static StanfordCoreNLP pipeline() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
        return new StanfordCoreNLP(properties);
    }

    @Benchmark
    public void pass(Blackhole read) {
        for (String text : texts.contents()) {
            Annotation annotation = new Annotation(text);
            pipeline.annotate(annotation);
            read.consume(annotation);
        }
    }
}
