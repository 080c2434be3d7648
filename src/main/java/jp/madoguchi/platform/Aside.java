package jp.madoguchi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Supplier;

/**
 * Reads what everybody may know, apart from whatever transaction is going on: such a read must neither flush a verb's
 * rows nor, failing, take the verb's transaction with it.
 */
@ApplicationScoped
public class Aside {

    @Transactional(TxType.NOT_SUPPORTED)
    public <V> V read(Supplier<V> source) {
        return source.get();
    }
}
