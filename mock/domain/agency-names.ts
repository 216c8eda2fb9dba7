/** An agency; `shortName` where its numbers begin with something else than its name tells. */
interface Named {
  name: string;
  shortName?: string;
}

/** The place before the kind of place: 额济纳 of 额济纳旗财政局. */
const place = /^.+?(?=(?:地区|[旗县区市盟]).{2,})/;

/** What people call it: 旗财政局. */
export function callName({ name }: Pick<Named, "name">): string {
  return name.replace(place, "");
}

/** What the numbers of its letters begin with: 额财 of 额济纳旗财政局, 额政 of 额济纳旗人民政府. */
export function shortNameOf({ name, shortName }: Named): string {
  if (shortName) return shortName;
  const office = callName({ name }).replace(/^(地区|[旗县区市盟])/, "");
  return name[0] + (/政府|公署/.test(office) ? "政" : ((office === name ? name[1] : office[0]) ?? ""));
}
