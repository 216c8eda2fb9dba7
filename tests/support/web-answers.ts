// What the host answers, read beside the app, so that a test can compare the screen with it.
import type { components } from "@contract/schema";

type Schemas = components["schemas"];

async function get<T>(url: string): Promise<T> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status} ${url}`);
  return (await answer.json()) as T;
}

/** Every region. */
export async function regionsOf(origin: string): Promise<Schemas["Region"][]> {
  return (await get<{ items: Schemas["Region"][] }>(`${origin}/v1/regions`)).items;
}

/** A region with its hall (where it has one) and the newest notice. */
export async function placeOf(origin: string, code: string) {
  const region = await get<Schemas["RegionDetail"]>(`${origin}/v1/regions/${code}`);
  const hall = region.hallId && (await get<Schemas["Hall"]>(`${origin}/v1/halls/${region.hallId}`));
  const [notice] = await noticesOf(origin, code);
  return { region, hall: hall || undefined, notice };
}

/** Notices of a region, newest first. */
export async function noticesOf(origin: string, code: string): Promise<Schemas["NoticeSummary"][]> {
  const page = await get<Schemas["NoticePage"]>(`${origin}/v1/notices?region=${code}&limit=50`);
  return page.items;
}

/** Every guide of a region in the order of the list, page after page. */
export async function guidesOf(origin: string, code: string): Promise<Schemas["GuideSummary"][]> {
  const all: Schemas["GuideSummary"][] = [];
  let cursor: string | undefined = "";
  while (cursor !== undefined) {
    const from = cursor && `&cursor=${encodeURIComponent(cursor)}`;
    const page: Schemas["GuidePage"] = await get(`${origin}/v1/guides?region=${code}&limit=50${from}`);
    all.push(...page.items);
    cursor = page.nextCursor;
  }
  return all;
}
