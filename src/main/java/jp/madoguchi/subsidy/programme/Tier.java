package jp.madoguchi.subsidy.programme;

import java.util.Optional;

/** 増設: how many more readers a facility may have that has so many and so many uses a month. */
public record Tier(int currentReaders, int usesFrom, Optional<Integer> usesTo, int extraReaders) {

    public boolean covers(int readers, int uses) {
        return readers == currentReaders && uses >= usesFrom && usesTo.map(most -> uses <= most).orElse(true);
    }
}
