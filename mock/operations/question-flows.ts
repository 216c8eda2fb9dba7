import type { components } from "@contract/schema";
import type { FlowOutcomeSeed, FlowSeed, RegionPack } from "../regions/region-pack";
import type { Context, Operation } from "./operation";
import { guideOfMatter, packOf } from "./region-guides";

type Schemas = components["schemas"];
type FlowOutcome = Schemas["FlowOutcome"];

/** Whom to ask where no guide of the region fits: the first hotline of the place. */
function hotlineOf({ region }: RegionPack): { phone?: string } {
  const phone = region.hotlines[0]?.phone;
  return phone === undefined ? {} : { phone };
}

function guidesOf(seed: FlowOutcomeSeed, pack: RegionPack, context: Context): FlowOutcome["guides"] {
  return seed.guides.flatMap(({ matter, without, notes }) => {
    const guide = guideOfMatter(pack, matter, context);
    if (!guide) return [];
    const dropped = guide.materials.filter(({ name }) => without.includes(name));
    return [{ id: guide.id, name: guide.name, withoutMaterials: dropped.map(({ id }) => id), notes }];
  });
}

/** An outcome in a region; one that leads to matters which the region does not offer leads to its hotline. */
function toOutcome(seed: FlowOutcomeSeed, pack: RegionPack, context: Context): FlowOutcome {
  const guides = guidesOf(seed, pack, context);
  const lost = guides.length === 0 && seed.guides.length > 0;
  return { ...(lost ? hotlineOf(pack) : {}), ...seed, guides };
}

/** Whether a flow leads to anything in the region. */
function isOffered({ outcomes }: FlowSeed, pack: RegionPack, context: Context): boolean {
  return outcomes.some((outcome) =>
    outcome.guides.some(({ matter }) => guideOfMatter(pack, matter, context)),
  );
}

/** GET /v1/question-flows */
export const listQuestionFlows: Operation<"listQuestionFlows"> = ({ query }, context) => {
  const pack = packOf(query.region, context);
  if (!pack) return { refused: "not_found" };
  const items = context.content.flows
    .filter((flow) => isOffered(flow, pack, context))
    .map(({ id, title, about }) => ({ id, title, about }));
  return { items, total: items.length };
};

/** GET /v1/question-flows/{flowId} */
export const getQuestionFlow: Operation<"getQuestionFlow"> = ({ path, query }, context) => {
  const pack = packOf(query.region, context);
  const flow = context.content.flows.find(({ id }) => id === path.flowId);
  if (!pack || !flow || !isOffered(flow, pack, context)) return { refused: "not_found" };
  return { ...flow, outcomes: flow.outcomes.map((outcome) => toOutcome(outcome, pack, context)) };
};
