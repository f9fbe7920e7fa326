package org.chancery.bench;

import gate.CorpusController;
import gate.Document;
import gate.Factory;
import gate.Gate;
import gate.creole.Plugin;
import gate.creole.ResourceReference;
import gate.util.GateException;
import gate.util.persistence.PersistenceManager;
import java.io.IOException;
import java.net.URISyntaxException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** GATE's ANNIE with its defaults, which is built like our reader: word lists, then rules. */
@State(Scope.Thread)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 5)
public class Annie {
    private final Texts texts = Texts.given();
    private final CorpusController annie = annie();

    /** One for each thread, since they are not made to be shared; nor may two be made at once. */
    private static synchronized CorpusController annie() {
        try {
            if (!Gate.isInitialised()) {
                Gate.runInSandbox(true);
                Gate.init();
            }
            Plugin plugin = new Plugin.Maven("uk.ac.gate.plugins", "annie", System.getProperty("annie.version", ""));
            Gate.getCreoleRegister().registerPlugin(plugin);
            ResourceReference defaults = new ResourceReference(plugin, "resources/ANNIE_with_defaults.gapp");
            CorpusController annie = (CorpusController) PersistenceManager.loadObjectFromUrl(defaults.toURL());
            annie.setCorpus(Factory.newCorpus("readouts"));
            return annie;
        } catch (GateException | IOException | URISyntaxException e) {
            throw new IllegalStateException("loading ANNIE", e);
        }
    }

    @Benchmark
    public void pass(Blackhole read) throws GateException {
        for (String text : texts.contents()) {
            Document document = Factory.newDocument(text);
            annie.getCorpus().add(document);
            annie.execute();
            read.consume(document.getAnnotations());
            annie.getCorpus().clear();
            Factory.deleteResource(document);
        }
    }
}
