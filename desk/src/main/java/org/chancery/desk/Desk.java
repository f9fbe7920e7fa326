package org.chancery.desk;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.chancery.desk.opening.Keys;
import org.chancery.register.Register;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The desk of one register, open on this machine alone until it is closed. */
public final class Desk implements AutoCloseable {
    private static final String THIS_MACHINE = "127.0.0.1";

    private final ConfigurableApplicationContext context;
    private final URI address;

    private Desk(ConfigurableApplicationContext context, URI address) {
        this.context = context;
        this.address = address;
    }

    /**
     * Opens a desk.
     *
     * @param clock tells today, in its zone
     * @param port on which it listens, or 0 for any that is free
     */
    public static Desk start(Register register, Clock clock, int port) {
        Keys keys = Keys.fresh();
        SpringApplication application = new SpringApplication(DeskApplication.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        // Logging is set up before the settings below are read.
        application.setDefaultProperties(Map.of("logging.level.root", "warn"));
        application.addInitializers(made -> {
            made.getEnvironment().getPropertySources().addFirst(new MapPropertySource("desk", settings(port)));
            GenericApplicationContext beans = (GenericApplicationContext) made;
            beans.registerBean(Register.class, () -> register, definition -> definition.setDestroyMethodName(""));
            beans.registerBean(Clock.class, () -> clock);
            beans.registerBean(Keys.class, () -> keys);
        });
        ConfigurableApplicationContext context = application.run();
        String listening = context.getEnvironment().getRequiredProperty("local.server.port");
        return new Desk(
                context, URI.create("http://" + THIS_MACHINE + ":" + listening + "/open?key=" + keys.opening()));
    }

    /** The address that opens the desk in one browser, once. */
    public URI address() {
        return address;
    }

    @Override
    public void close() {
        context.close();
    }

    /** These go over whatever the machine's environment says. */
    private static Map<String, Object> settings(int port) {
        return Map.ofEntries(
                Map.entry("server.address", THIS_MACHINE),
                Map.entry("server.port", port),
                Map.entry("server.forward-headers-strategy", "none"),
                Map.entry("server.servlet.context-path", ""),
                Map.entry("server.shutdown", "immediate"),
                Map.entry("server.servlet.session.tracking-modes", "cookie"),
                Map.entry("spring.main.lazy-initialization", "false"),
                Map.entry("spring.mvc.servlet.path", "/"),
                Map.entry("spring.mvc.log-resolved-exception", "false"),
                Map.entry("spring.web.resources.static-locations", "classpath:/static/"),
                Map.entry("spring.web.resources.add-mappings", "true"),
                Map.entry("spring.thymeleaf.prefix", "classpath:/templates/"),
                Map.entry("spring.messages.basename", "desk/messages"),
                Map.entry("spring.messages.fallback-to-system-locale", "false"),
                Map.entry("spring.web.locale", "en"),
                Map.entry("spring.web.locale-resolver", "fixed"));
    }
}
