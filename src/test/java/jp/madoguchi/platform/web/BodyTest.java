package jp.madoguchi.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        gzip                   | true
        gzip, deflate, br      | true
        br;q=1.0, gzip;q=0.8   | true
        -                      | false
        identity               | false
        gzip;q=0               | false
        gzip;q=0, br           | false
        """)
    void compressionIsForWhoeverCanReadIt(String header, boolean accepted) {
        assertThat(Body.acceptsGzip(header)).isEqualTo(accepted);
    }
}
