import { isCreditCode, isIdNumber } from "../domain/identity";
import { toPerson } from "../people";
import { packs } from "./packs";
import { personas } from "./personas";

test.each(personas)("$title has valid numbers and lives in a known place", (persona) => {
  const isValid = persona.kind === "company" ? isCreditCode : isIdNumber;
  expect(isValid(persona.document)).toBe(true);
  expect(persona.phone).toMatch(/^1[3-9]\d{9}$/);
  const region = packs.find(({ region: { code } }) => code === persona.regionCode)?.region;
  expect(region?.divisions.map(({ name }) => name)).toContain(persona.divisionName);
});

test.each(personas)("$title is shown masked", (persona) => {
  const shown = JSON.stringify(toPerson(persona));
  expect(shown).not.toContain(persona.phone);
  expect(shown).not.toContain(persona.document);
  if (persona.kind !== "company") expect(shown).not.toContain(persona.name);
});
