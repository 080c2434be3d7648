package jp.madoguchi.notice;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jp.madoguchi.platform.Caller;

/** Looks every ten seconds whether a notice's hour has come. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class NoticeHours {

    @Inject
    PublishDueNotices notices;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void look() {
        notices.publish(Caller.HOUSE);
    }
}
