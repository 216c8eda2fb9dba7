import { applicant, field, sampleAddress, signed, truthful, wide } from "../form-parts";
import type { FormField, FormSeed } from "../region-pack";

/** The form of a water, power, heating or gas company: who, which house, what. */
function supplyForm(id: string, name: string, ...wish: FormField[]): FormSeed {
  return {
    id,
    name,
    title: name,
    sections: [
      applicant("用户", field("和房子的关系", "房主", "房主或者租户")),
      {
        title: "房子",
        fields: [
          wide("地址", sampleAddress),
          field("面积", "90 平方米", "和房本一样"),
          field("用途", "居民", "居民或者非居民"),
        ],
      },
      { title: "申请", fields: wish },
      signed(truthful, "用户签名"),
    ],
    notes: ["租户申请的，房主在旁边签一个同意。"],
  };
}

/** Forms of water, power, heating and gas. */
export const supplyForms: FormSeed[] = [
  supplyForm(
    "water-opening",
    "用水报装申请表",
    field("管径", "DN20", "居民一般 DN20"),
    field("水表", "1 块"),
  ),
  supplyForm("water-renaming", "用水过户申请表", field("户号", "0000000"), field("原来的用户", "李样本")),
  supplyForm(
    "power-request",
    "用电申请表",
    field("业务", "新装", "新装或者过户"),
    field("用电容量", "8 千瓦", "居民一般 8 千瓦"),
    field("户号", "不填", "过户的才填"),
    field("原来的用户", "不填", "过户的才填"),
  ),
  supplyForm("heating-opening", "用热开户申请表", field("层高", "2.8 米"), field("散热方式", "地暖")),
  supplyForm(
    "heating-pause",
    "停热（恢复用热）申请表",
    field("业务", "停热", "停热或者恢复用热"),
    field("哪个采暖期", "2026—2027"),
    field("户号", "0000000"),
  ),
  supplyForm(
    "gas-opening",
    "用气开户申请表",
    field("灶具", "双眼灶，有熄火保护"),
    field("热水器、壁挂炉", "没有"),
  ),
  supplyForm(
    "utilities-opening",
    "水电气热联合报装申请表",
    field("水", "要"),
    field("电", "要，8 千瓦"),
    field("气", "要"),
    field("热", "要", "不要的写不要"),
  ),
];
