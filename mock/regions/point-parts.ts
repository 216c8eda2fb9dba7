// The lower levels of the four-level network, told by what differs.
import { dailyHours } from "./hours";
import type { HallSeed, ServicePointSeed } from "./region-pack";

interface PointRow {
  id: string;
  /** 苏木, town or street that the point belongs to. */
  division: string;
  /** 嘎查, village or community; none at the level of the town. */
  place?: string;
  /** Approximate GCJ-02 latitude and longitude. */
  at: [number, number];
  phone: string;
  name?: string;
  address?: string;
  hoursNote?: string;
  transport?: string;
  services?: string[];
}

const bannerServices = ["本旗县区部门的全部事项", "自助服务", "帮办代办"];
const stationServices = [
  "社保、医保参保和缴费",
  "养老待遇认证",
  "低保、临时救助申请",
  "残疾人证和补贴申请",
  "农牧业补贴登记",
  "动物检疫申报",
  "材料代收代送",
];
const roomServices = ["代交申请材料", "代领证件", "帮着做养老待遇认证", "教您用手机办"];
const homeServices = ["代交申请材料", "代领证件", "上门做养老待遇认证"];

/** Where in a place of this kind people are received. */
function roomOf(place: string): string {
  if (place.endsWith("嘎查")) return "活动室";
  return place.endsWith("村") ? "委会" : "服务站";
}

function located({ division, place = "", ...row }: PointRow, region: string) {
  return {
    id: `point-${region}-${row.id}`,
    division,
    phone: row.phone,
    location: { latitude: row.at[0], longitude: row.at[1] },
    ...(row.hoursNote ? { hoursNote: row.hoursNote } : {}),
    ...(row.transport ? { transport: row.transport } : {}),
    where: `${division}${place}`,
  };
}

/** Makers of the points of a region; its stations and rooms keep `hours`. */
export function pointsOf(region: string, hours: ServicePointSeed["hours"]) {
  return {
    /** The hall itself, as the first point of its level. */
    hall(hall: HallSeed, level: "league" | "banner", services: string[]): ServicePointSeed {
      const { id: hallId, name, address, phone, transport, location } = hall;
      return {
        ...{ id: `point-${region}-hall`, name, level, kind: "hall", address, phone, hours: hall.hours },
        ...(transport ? { transport } : {}),
        ...(location ? { location } : {}),
        ...{ hallId, services },
      };
    },
    /** The hall of a banner, county or district; `hallId` where its plan is known. */
    hallOf(row: PointRow, hallId?: string): ServicePointSeed {
      const { where, ...rest } = located(row, region);
      const name = row.name ?? `${row.division}政务服务中心`;
      const address = row.address ?? where;
      const services = row.services ?? bannerServices;
      const known = hallId ? { hallId } : {};
      return { ...rest, name, level: "banner", kind: "hall", address, hours, services, ...known };
    },
    /** 便民服务中心 of a 苏木, town or street. */
    station(row: PointRow): ServicePointSeed {
      const { where, ...rest } = located(row, region);
      const name = row.name ?? `${row.division}便民服务中心`;
      const address = row.address ?? where;
      const services = row.services ?? stationServices;
      return { ...rest, name, level: "town", kind: "station", address, hours, services };
    },
    /** A room in a 嘎查, village or community. */
    room(row: PointRow & { place: string }): ServicePointSeed {
      const { where, ...rest } = located(row, region);
      const name = row.name ?? `${row.place}代办点`;
      const address = row.address ?? `${where}${roomOf(row.place)}`;
      const services = row.services ?? roomServices;
      return { ...rest, name, level: "gacha", kind: "room", address, hours, services };
    },
    /** The home of the 嘎查达 or the agent, who is there outside office hours too. */
    home(row: PointRow & { place: string }): ServicePointSeed {
      const { where, ...rest } = located({ hoursNote: "去之前先打电话", ...row }, region);
      const name = row.name ?? `${row.place}代办点`;
      const address = row.address ?? `${where}，代办员家`;
      const services = row.services ?? homeServices;
      const allWeek = dailyHours("08:00", "20:00");
      return { ...rest, name, level: "gacha", kind: "home", address, hours: allWeek, services };
    },
  };
}
