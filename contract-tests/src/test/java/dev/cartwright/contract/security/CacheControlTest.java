package dev.cartwright.contract.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CacheControlTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    public            | true  | false
                    s-maxage=60       | true  | false
                    max-age=10        | true  | false
                    max-age=0         | false | false
                    max-age=000       | false | false
                    no-cache          | false | false
                    must-revalidate   | false | false
                    private           | false | true
                    private="x-cart"  | false | true
                    no-store          | false | true
                    """)
    void saysWhoMayKeepAnAnswer(String directive, boolean shared, boolean forbidden) {
        CacheControl told = new CacheControl(List.of(directive));
        assertThat(told.mayBeShared()).isEqualTo(shared);
        assertThat(told.forbids()).isEqualTo(forbidden);
        assertThat(told.shown()).isEqualTo("Cache-Control: " + directive);
    }
}
