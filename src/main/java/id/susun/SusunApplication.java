package id.susun;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Susun. */
@SpringBootApplication
public class SusunApplication {

    /** Starts the application with the given command line. */
    public static void main(String[] args) {
        SpringApplication.run(SusunApplication.class, args);
    }
}
