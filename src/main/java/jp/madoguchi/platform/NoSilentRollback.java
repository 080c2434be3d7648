package jp.madoguchi.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * A verb that returns has done it. The server rolls a transaction that was marked for it back without a word, and the
 * caller would be given a number for something that is not there.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.APPLICATION)
public class NoSilentRollback {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    Object returnOnlyWhatWillBeCommitted(InvocationContext verb) throws Exception {
        Object answer = verb.proceed();
        if (transaction.getRollbackOnly()) {
            throw new IllegalStateException(verb.getMethod() + " was marked for rollback");
        }
        return answer;
    }
}
