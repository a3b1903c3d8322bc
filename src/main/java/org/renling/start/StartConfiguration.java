package org.renling.start;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands what was settled before the start to those who need it. */
@Configuration(proxyBeanMethods = false)
class StartConfiguration {

    @Bean
    DemoMode demoMode(@Value("${renling.demo:false}") boolean on) {
        return new DemoMode(on);
    }

    @Bean
    DataFolder dataFolder(@Value("${renling.data:data}") Path path) {
        return new DataFolder(path.toAbsolutePath().normalize());
    }
}
