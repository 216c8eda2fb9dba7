import { packs } from "../regions/packs";

/** Names of the divisions that the app serves, by code; other codes of an export stand as they are. */
export const regionNames: Readonly<Record<string, string>> = Object.fromEntries(
  packs.map(({ region }) => [region.code, region.name]),
);
