package jp.madoguchi.subsidy.programme;

/**
 * What an offer is called.
 *
 * @param title 訪問診療等
 * @param heading as the source heads it
 * @param kind 補助金 or 助成金
 * @param fund the budget it is paid from
 * @param device what the source calls the first component, where there are components
 * @param cost what it calls the cost as one
 */
public record Words(String title, String heading, String kind, String fund, String device, String system, String cost) {
}
