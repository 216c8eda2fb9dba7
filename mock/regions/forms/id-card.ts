import type { FormSeed } from "../region-pack";

/** 居民身份证申领登记表. The person is made up. */
export const idCardForm: FormSeed = {
  id: "id-card-application",
  name: "居民身份证申领登记表",
  title: "居民身份证申领登记表",
  sections: [
    {
      title: "申领人",
      fields: [
        { label: "姓名", hint: "和户口簿一样", example: "张示例" },
        { label: "性别", example: "男" },
        { label: "民族", example: "蒙古族" },
        { label: "出生日期", example: "1990年01月01日" },
        { label: "公民身份号码", hint: "没有的不填", example: "150000********0000" },
        { label: "联系电话", example: "138****0000" },
        { label: "常住户口所在地住址", hint: "写到门牌号", example: "示例旗示例镇示例街 1 号", wide: true },
      ],
    },
    {
      title: "申领原因和领证",
      fields: [
        { label: "申领原因", hint: "首次、到期、损坏、丢失、内容变更，选一个", example: "到期换领" },
        { label: "有效期限", hint: "窗口填写", example: "20 年" },
        { label: "领证方式", hint: "自己来取或者邮寄", example: "自己来取" },
        { label: "邮寄地址", hint: "邮寄的才填", example: "不邮寄" },
      ],
    },
    {
      title: "监护人（申领人未满 16 周岁才填）",
      fields: [
        { label: "监护人姓名", example: "不填" },
        { label: "公民身份号码", example: "不填" },
      ],
    },
    {
      title: "确认",
      fields: [
        { label: "申领人（监护人）签名", example: "张示例" },
        { label: "日期", example: "2026年01月05日" },
      ],
    },
  ],
  notes: ["照片和指纹在窗口现场采。", "签名用黑色水笔，不能由别人代签。"],
};
