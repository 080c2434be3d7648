package jp.madoguchi.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 仮登録 with the days that go with them. */
@ApplicationScoped
class RegistrationViews {

    @Inject
    Registrations registrations;

    @Inject
    AnswerDue due;

    @Inject
    Clock clock;

    List<RegistrationView> of(long person) {
        return registrations.of(person).stream().map(this::view).toList();
    }

    Optional<RegistrationView> of(long person, String number) {
        return registrations.of(person, number).map(this::view);
    }

    Optional<RegistrationView> find(String number) {
        return registrations.find(number).map(this::view);
    }

    List<RegistrationView> list(boolean open, int most) {
        return (open ? registrations.open(most) : registrations.decided(most)).stream().map(this::view).toList();
    }

    private RegistrationView view(Registration registration) {
        return new RegistrationView(registration, due.of(registration.askedAt()), LocalDate.now(clock));
    }
}
