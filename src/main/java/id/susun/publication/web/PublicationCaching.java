package id.susun.publication.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Lets readers and harvesters ask only whether something has changed. */
@Configuration(proxyBeanMethods = false)
class PublicationCaching {

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> publicationEtags() {
        FilterRegistrationBean<ShallowEtagHeaderFilter> filter =
                new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        filter.setName("publicationEtags");
        filter.addUrlPatterns("/eli/*", "/api/publik/*");
        return filter;
    }
}
