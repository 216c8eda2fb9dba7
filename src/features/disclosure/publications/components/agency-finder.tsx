import type { components } from "@contract/schema";
import { useQuery } from "@tanstack/react-query";
import { t } from "@/shared/i18n/translate";
import { LongRows } from "@/shared/ui/long-rows";
import { Message } from "@/shared/ui/message";
import { ReadState } from "@/shared/ui/read-state";
import { Section } from "@/shared/ui/section";
import { agenciesQuery } from "../queries";
import { AgencyRow } from "./agency-row";

type Agency = components["schemas"]["Agency"];

const levels = ["government", "department", "township"] as const satisfies Agency["level"][];

function Rows({ agencies }: { agencies: readonly Agency[] }) {
  return (
    <LongRows>
      {agencies.map((agency) => (
        <AgencyRow key={agency.code} agency={agency} />
      ))}
    </LongRows>
  );
}

/** All of a region by level. */
function ByLevel({ agencies }: { agencies: readonly Agency[] }) {
  return levels.map((level) => {
    const own = agencies.filter((agency) => agency.level === level);
    if (own.length === 0) return null;
    return (
      <Section key={level} title={t(`agencies.level.${level}`)}>
        <Rows agencies={own} />
      </Section>
    );
  });
}

/** Those that likely hold what was described, then the others. */
function Likely({ agencies }: { agencies: readonly Agency[] }) {
  const likely = agencies.filter(({ why }) => why);
  const others = agencies.filter(({ why }) => !why);
  return (
    <>
      {likely.length === 0 ? (
        <Message icon="search" title={t("agencies.unknown")} text={t("agencies.unknownAbout")} />
      ) : (
        <Section title={t("agencies.likely")}>
          <Rows agencies={likely} />
        </Section>
      )}
      {others.length > 0 && (
        <Section title={t("agencies.others")}>
          <Rows agencies={others} />
        </Section>
      )}
    </>
  );
}

/** Who takes requests in a region; with `q`, who likely holds what is described. */
export function AgencyFinder({ regionCode, q }: { regionCode: string; q: string }) {
  const read = useQuery(agenciesQuery(regionCode, q));
  return (
    <ReadState read={read} cards={[2, 8, 4]}>
      {({ items }) => (q === "" ? <ByLevel agencies={items} /> : <Likely agencies={items} />)}
    </ReadState>
  );
}
