/** Names of the divisions that the app serves; other codes of an export stand as they are. */
export const regionNames: Readonly<Record<string, string>> = {
  "150600": "鄂尔多斯市",
  "150623": "鄂托克前旗",
  "152923": "额济纳旗",
  "220871": "白城经济开发区",
  "232700": "大兴安岭地区",
};
