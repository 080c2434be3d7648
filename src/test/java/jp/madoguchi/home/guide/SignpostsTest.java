package jp.madoguchi.home.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignpostsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        /for/%E7%BE%A9%E5%8B%99%E5%8C%96%E5%AF%BE%E8%B1%A1%E5%A4%96, /for/exempt
        /for/%E7%B5%8C%E9%81%8E%E6%8E%AA%E7%BD%AE,                   /for/transitional
        /for/%E5%81%A5%E8%A8%BA,                                     /for/checkup
        /for/%E5%8A%A9%E7%94%A3%E6%89%80,                            /for/midwifery
        /for/%e5%8a%a9%e7%94%a3%e6%89%80,                            /for/midwifery
        /for/%E8%A8%AA%E5%95%8F%E7%9C%8B%E8%AD%B7,                   /for/home-nursing
        /for/%E7%97%85%E9%99%A2,                                     /for/hospital
        /for/%E8%A8%BA%E7%99%82%E6%89%80,                            /for/clinic
        /for/%E8%96%AC%E5%B1%80,                                     /for/pharmacy
        /for/%E5%A4%A7%E5%9E%8B%E3%83%81%E3%82%A7%E3%83%BC%E3%83%B3, /for/chain-pharmacy
        /kb/KB0010117,                                               /for/exempt
        /kb/KB0011703,                                               /for/transitional
        """)
    void leadsTo(String path, String address) {
        assertThat(Signposts.addressFor(path)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/for/exempt", "/for/", "/kb/KB0000001", "/for/%E5%8A%A9"})
    void standsForItself(String path) {
        assertThat(Signposts.addressFor(path)).isNull();
    }
}
