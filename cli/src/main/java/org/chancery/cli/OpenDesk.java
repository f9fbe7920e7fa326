package org.chancery.cli;

import java.io.PrintWriter;
import java.time.Clock;
import org.chancery.desk.Desk;
import org.chancery.register.Register;

/** A desk that stays open until the command is interrupted. */
final class OpenDesk {
    private OpenDesk() {}

    static void on(Register register, Clock clock, int port, PrintWriter out) throws InterruptedException {
        try (Desk desk = Desk.start(register, clock, port)) {
            out.println("The desk is open at " + desk.address());
            out.println("The link works once. Ctrl+C closes the desk.");
            out.flush();
            Thread.currentThread().join();
        }
    }
}
