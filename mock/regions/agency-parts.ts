// The agencies of a place, told by what differs.
import { type AgencyKey, agencyKinds, townHolds } from "./agency-kinds";
import type { AgencySeed } from "./publication-seed";
import type { HallSeed, ServicePointSeed } from "./region-pack";

interface Place {
  place: string;
  areaCode: string;
  /** The last three digits of the first telephone number; the others count up. */
  firstPhone: number;
  postalCode: string;
  address: string;
  hours: string;
  hall: HallSeed;
}

type Row = readonly [key: AgencyKey, code: string, name: string];
type TownRow = readonly [code: string, name: string];

/** 条例第三十一条 knows these ways; a fax number none of the five places gives. */
const ways: AgencySeed["agency"]["ways"] = ["online", "in-person", "post"];

/** What the place calls the government's own mailbox differs; the word for a banner stands only there. */
function holdsOf(key: AgencyKey, place: string): string[] {
  return agencyKinds[key].filter((word) => !word.includes("旗") || place.endsWith("旗"));
}

/** Makers of the agencies of a place. */
export function agenciesOf({ place, areaCode, firstPhone, postalCode, address, hours, hall }: Place) {
  const phoneOf = (number: number) => `${areaCode}-0000${String(number).padStart(3, "0")}`;
  return {
    /** The government and its departments; the one for services sits in the hall. */
    departments(...rows: Row[]): AgencySeed[] {
      return rows.map(([key, code, name], index) => ({
        key,
        agency: {
          code,
          name,
          level: key === "gov" ? "government" : "department",
          office: key === "gov" ? `${name}办公室（政务公开）` : `${name}办公室`,
          address: key === "service" ? hall.address : address,
          postalCode,
          hours,
          phone: phoneOf(firstPhone + index),
          ...(key === "service" && hall.location ? { location: hall.location } : {}),
          ways,
          holds: holdsOf(key, place),
        },
      }));
    },
    /** 苏木 and towns, at their 便民服务中心 as the points have it. */
    townships(points: readonly ServicePointSeed[], first: number, ...rows: TownRow[]): AgencySeed[] {
      return rows.map(([code, division], index) => {
        const station = points.find((point) => point.kind === "station" && point.division === division);
        return {
          key: `town-${index + 1}`,
          agency: {
            code,
            name: `${place}${division}人民政府`,
            level: "township",
            office: "党政综合办公室",
            address: `${place}${station?.address ?? division}`,
            postalCode,
            hours,
            phone: phoneOf(first + index),
            ...(station?.location ? { location: station.location } : {}),
            ways,
            holds: [division, ...townHolds],
          },
        };
      });
    },
  };
}
