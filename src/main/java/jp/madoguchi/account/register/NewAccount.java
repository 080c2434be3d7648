package jp.madoguchi.account.register;

/** What somebody chose for his account: his name, and the hash of his password. */
public record NewAccount(String name, String passwordHash) {

    @Override
    public String toString() {
        return "NewAccount";
    }
}
