// E-mail addresses, and accounts of WeChat, QQ and the like, which only the word before them tells.
import type { PersonalData } from "./personal-data";
import { spansOf } from "./spans";

const email =
  /()[A-Z0-9][A-Z0-9._%+-]*[\s_]*(?:@|\(AT\)|\[AT\]|艾特|#)[\s_]*[A-Z0-9][A-Z0-9-]*(?:[\s_]*(?:\.|。|点)[\s_]*[A-Z]{2,})+/g;

const networks =
  "微信|薇信|威信|徽信|V信|VX|WX|WECHAT|QQ|扣扣|企鹅号|Q号|抖音|快手|小红书|微博|支付宝|钉钉|加我?个?[VQ]";
const account = new RegExp(
  `((?:${networks})(?:账号|帐号|号码|号|群|同|ID)?[\\s:：是为_=]{0,4})(?:[A-Z][-_A-Z0-9]{4,19}|\\d[\\d\\s-]{3,11}\\d)(?![A-Z0-9])`,
  "g",
);
/** A subscriber of water, power, gas or heating. */
const subscriber =
  /((?:户号|用户编号|用户号|表号|客户编号|学号|工号)[\s:：是为_]{0,4})[A-Z]{0,3}\d[\d\s-]{3,20}\d/g;

/** @param digits the skeleton with numerals as digits */
export function findAccounts(digits: string): PersonalData[] {
  return [
    ...spansOf(email, digits, "email"),
    ...spansOf(account, digits, "account"),
    ...spansOf(subscriber, digits, "account"),
  ];
}
