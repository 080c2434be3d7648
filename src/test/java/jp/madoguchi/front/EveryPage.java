package jp.madoguchi.front;

import java.util.stream.Stream;

/** The addresses a visitor can open. */
final class EveryPage {

    private EveryPage() {
    }

    static Stream<String> addresses() {
        return Stream.of("/", "/notices", "/notices?topic=LIMITED", "/notices/2026-07-001", "/notices/2025-12-003", "/notices/2025-12-001",
            "/help", "/contact", "/contact/sent?number=7KX-4MP-2RW", "/register", "/login", "/facility-change", "/terms", "/privacy",
            "/accessibility", "/service-status", "/demo/style", "/demo/mail",
            "/for", "/for/exempt", "/for/transitional", "/for/checkup", "/for/midwifery", "/for/home-nursing", "/for/hospital", "/for/clinic",
            "/for/pharmacy", "/for/chain-pharmacy", "/guide", "/guide?code=12", "/guide?type=CLINIC", "/guide?type=CLINIC&on=x&step=answer",
            "/guide?type=CLINIC&step=answer", "/guide?type=CLINIC&claim=PAPER_65&step=answer", "/guide?type=HOSPITAL&full=yes&step=answer",
            "/guide?type=THERAPY", "/guide?code=4019900010", "/guide?code=0419900014", "/guide/sources", "/guide/confirmation", "/guide/confirmation?limited=yes&on=2025-12-01");
    }

    /** Without those that are made of the same parts as another: for what depends on the parts alone. */
    static Stream<String> oneOfEachKind() {
        return addresses().filter(address -> !address.matches("/for/(checkup|midwifery|home-nursing|hospital|clinic|pharmacy|chain-pharmacy)"
            + "|/guide\\?(type=HOSPITAL.*|code=4019900010|type=CLINIC&claim.*)|/notices/2025-12-001"));
    }

    /** And the one that is shown where there is none. */
    static Stream<String> addressesAndNowhere() {
        return Stream.concat(addresses(), Stream.of("/nowhere"));
    }
}
