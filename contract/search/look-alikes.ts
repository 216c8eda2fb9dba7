// Characters that are taken for each other by their shape, in groups.
const groups =
  "已己巳 未末 土士 日曰 人入八 千干于 天夫 大太犬 贝见 折拆 拔拨 暑署 晴睛 兰篮蓝 辩辨辫 籍藉 证征 营管 业亚 执势 照昭 登凳 份分 户尸 " +
  "薄簿 部倍 驾架 检捡 验险 检验 险俭 保堡 残浅 疾疫 病疾 畜蓄 牧枚 草革 原愿 补朴 贴帖 贴站 林材 木本 采菜 代伐 伐代 农衣 机杌 拖施 " +
  "拉垃 住往 房户 产严 转传 移栘 抵低 押柙 税悦 缴激 纳钠 资咨 格恪 许计 许评 订计 讨订 记计 纪记 认仁 让认 公么 司同 商高 个介 体休 " +
  "设没 立位 变弯 更便 注住 注往 销消 消肖 养美 老考 医区 疗疔 待侍 遇遏 失夫 失矢 就龙 创仓 婚昏 结给 离禽 生主 育盲 出屮 死列 亡亾 " +
  "特持 因困 困囚 难滩 救求 助肋 扶抚 优伏 抚扶 烈列 退追 役没 军车 库车 道首 路跻 运远 输轮 客容 货贷 船般 渔鱼 水永 氷水 电申 由申 甲申 " +
  "气乞 热执 供洪 暖援 援缓 法沽 律津 公分 证正 护沪 照召 签笺 境镜 港巷 澳奥 台合 居屈 届居 民氏 身射 份扮 临监 时吋 首道 次决 换唤 领颂 " +
  "补礼 挂桂 社杜 会合 障章 卡下 农浓 村材 城诚 乡多 镇填 幼幻 儿几 园圆 圆园 学字 校较 教救 师帅 考老 食良 品晶 药约 店点 卫为 生牛 牛午 " +
  "羊半 马鸟 鸟乌 动劢 物勿 防妨 疫役 条务 件伴 合台 取最 砂沙 矿扩 用甩 地她 他地 建健 筑巩 施旅 工二 工土 程呈 消梢 查杳 审宙 批比 备奋 案安";

/** The characters that look like each of them. */
const alike = new Map<string, string>();
for (const group of groups.split(" ")) {
  for (const character of group) {
    alike.set(character, (alike.get(character) ?? "") + group.split(character).join(""));
  }
}

/** What a character may have been taken for. */
export function lookAlikes(character: string): string {
  return alike.get(character) ?? "";
}
