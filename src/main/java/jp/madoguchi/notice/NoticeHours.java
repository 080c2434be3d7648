package jp.madoguchi.notice;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Round;

/** Looks every ten seconds whether a notice's hour has come. */
@Singleton
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class NoticeHours {

    @Inject
    PublishDueNotices notices;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void look() {
        Round.go("notices", () -> notices.publish(Caller.HOUSE));
    }
}
