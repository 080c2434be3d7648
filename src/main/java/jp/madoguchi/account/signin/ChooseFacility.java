package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;

/** 切り替え: from now on this sign-in stands for another of the person's facilities, on whichever node. */
@ApplicationScoped
public class ChooseFacility {

    @PersistenceContext
    EntityManager entities;

    @Inject
    SignIns signIns;

    /** Whether it is one of his: one he has nothing to do with is not found. */
    @Transactional
    public boolean choose(Standing standing, long facility, Caller caller) {
        caller.require(Permission.USE_ACCOUNT);
        boolean mine = standing.facilities().stream().anyMatch(one -> one.id() == facility);
        if (mine) {
            entities.find(SignIn.class, standing.signIn()).standFor(facility);
            signIns.forgetAll();
        }
        return mine;
    }
}
