package jp.madoguchi.account.signin;

/** How much of PIN and card code was right. */
enum CardTry {
    RIGHT, HALF, WRONG
}
