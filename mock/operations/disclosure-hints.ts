import { ownRequests } from "../disclosure-rows";
import { dayOf } from "../domain/calendar";
import type { DisclosureCase } from "../domain/disclosure/disclosure-case";
import { summaryOf } from "../domain/disclosure/view";
import { isOpenCase } from "../domain/disclosure/waiting";
import { doorFor } from "../domain/disclosure-hints/doors";
import { tipsFor } from "../domain/disclosure-hints/tips";
import { nearPublications } from "../domain/publications/near";
import { rankAgencies } from "../domain/publications/rank-agencies";
import { similarTo } from "../domain/similar";
import type { Operation } from "./operation";
import { publicationsOf } from "./publication-entries";
import { packOf } from "./region-guides";

/** The contract's limit for each list of hints. */
const most = 5;

const wordsOf = ({ input: { wanted } }: DisclosureCase) => `${wanted.title ?? ""}${wanted.description}`;

/** POST /v1/disclosure-hints: nothing of the text is kept. */
export const hintDisclosureRequest: Operation<"hintDisclosureRequest"> = ({ body }, context) => {
  const { now } = context;
  const pack = packOf(body.regionCode, context);
  if (!pack) return { refused: "not_found" };
  const text = body.text.trim();
  const open = ownRequests(context).filter(isOpenCase);
  const agencies = rankAgencies(
    pack.agencies.map(({ agency }) => agency),
    text,
  );
  const door = doorFor(text);
  return {
    published: nearPublications(publicationsOf(pack, dayOf(now)), text, most),
    open: similarTo(text, open, wordsOf)
      .slice(0, most)
      .map((row) => summaryOf(row, now)),
    agencies: agencies.filter(({ why }) => why !== undefined).slice(0, most),
    ...(door ? { door } : {}),
    tips: tipsFor(text),
  };
};
