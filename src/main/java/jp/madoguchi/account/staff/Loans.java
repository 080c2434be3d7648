package jp.madoguchi.account.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.account.StaffRole;

/** 緊急の役割, the newest first, in three statements. */
@ApplicationScoped
class Loans {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Names names;

    @Inject
    Requests requests;

    List<LoanRow> newest(int most, Instant now) {
        return rows(requests.newestLoans(most), now);
    }

    Optional<LoanRow> find(long id, Instant now) {
        return requests.loan(id).map(loan -> rows(List.of(loan), now).get(0));
    }

    private List<LoanRow> rows(List<RoleLoan> loans, Instant now) {
        Map<String, String> known = names.of(loans.stream().flatMap(loan ->
            Stream.of(loan.personId(), loan.askedBy(), loan.decidedBy().orElse(0L))).map(id -> "p" + id).toList());
        List<Long> ids = loans.stream().flatMap(loan -> loan.staffRoleId().stream()).toList();
        Map<Long, StaffRole> given = ids.isEmpty() ? Map.of() : entities.createQuery("select r from StaffRole r where r.id in :ids", StaffRole.class)
            .setParameter("ids", ids).getResultStream().collect(Collectors.toMap(StaffRole::getId, role -> role));
        return loans.stream().map(loan -> new LoanRow(loan, loan.staffRoleId().map(given::get), known, now)).toList();
    }
}
