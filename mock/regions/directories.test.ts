import type { ImportedGuide } from "../catalogue/imported-guide";
import { readShippedGuides } from "../hosts/guides-file";
import { packs } from "./packs";

const guides = readShippedGuides();

const places = packs.map((pack) => [pack.region.name, pack] as const);
const own = (code: string) => guides.filter(({ region }) => region.code === code);
const slugOf = ({ id, region }: ImportedGuide) => id.slice(`g-${region.code}-`.length);

describe.each(places)("%s", (_, { region, halls, intermediaries, utilities, fees }) => {
  test("somebody offers every service that a guide needs", () => {
    const offered = new Set(intermediaries.flatMap(({ services }) => services.map(({ name }) => name)));
    const needed = own(region.code).flatMap((guide) => guide.intermediaries);
    expect(needed.length).toBeGreaterThan(0);
    expect(needed.filter((name) => !offered.has(name))).toEqual([]);
  });

  test("who sits at a window sits at one of the hall", () => {
    const numbers = halls.flatMap(({ zones }) => zones.flatMap(({ windows }) => windows));
    const named = [...intermediaries, ...utilities].flatMap(({ window }) => window ?? []);
    expect(named.filter((number) => !numbers.some((window) => window.number === number))).toEqual([]);
  });

  test("water, power, heating, gas and waste have tariffs with their basis; heating has its season", () => {
    expect(utilities.map(({ kind }) => kind)).toEqual(["water", "power", "heating", "gas", "waste"]);
    expect(utilities.flatMap(({ tariffs }) => tariffs).filter(({ basis }) => !basis)).toEqual([]);
    expect(utilities.every(({ season, kind }) => (season !== undefined) === (kind === "heating"))).toBe(true);
    expect(utilities.every(({ repairPhone, kind }) => repairPhone !== undefined || kind === "waste")).toBe(
      true,
    );
  });

  test("an entry leads only to matters that there are", () => {
    const known = new Set(guides.map(slugOf));
    const named = [...utilities, ...fees].flatMap(({ matters }) => matters);
    expect(named.filter((matter) => !known.has(matter))).toEqual([]);
  });

  test("what is made up or priced as a sample says so", () => {
    const unmarked = (texts: string[]) => texts.filter((text) => !text.includes("（样例）"));
    expect(unmarked([...intermediaries, ...utilities].map(({ name }) => name))).toEqual([]);
    expect(unmarked(intermediaries.flatMap(({ services }) => services.map(({ fee }) => fee)))).toEqual([]);
    expect(unmarked(utilities.flatMap(({ tariffs }) => tariffs.map(({ price }) => price)))).toEqual([]);
  });
});

test("鄂托克前旗 has eight intermediaries in its hall", () => {
  const firms = packs.find(({ region }) => region.code === "150623")?.intermediaries ?? [];
  expect(firms.filter(({ window }) => window !== undefined)).toHaveLength(8);
});

test("白城经济开发区 has 40 fees and at least 17 of intermediaries", () => {
  const pack = packs.find(({ region }) => region.code === "220871");
  const carried = own("220871").flatMap(({ charged, fee }) => (charged ? fee.items : []));
  const all = [...carried, ...(pack?.fees ?? [])].map(({ name, standard }) => `${name} ${standard}`);
  expect(new Set(all).size).toBe(40);
  expect(pack?.intermediaries.flatMap(({ services }) => services).length).toBeGreaterThanOrEqual(17);
});
