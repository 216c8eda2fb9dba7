// How much each hall handles and how fast, after the public reports of the five places; what no report says is a guess.

/** One hall: cases a year, the part of the promised days that they take, the part that is handed in online. */
export interface ServiceVolume {
  aYear: number;
  pace: number;
  online: number;
}

const volumes: Readonly<Record<string, ServiceVolume>> = {
  // 2014: 4,943 cases.
  "152923": { aYear: 4943, pace: 0.48, online: 0.3 },
  // 2017: 842 items, no count of cases.
  "150623": { aYear: 3600, pace: 0.6, online: 0.4 },
  // 2012: online approval cuts 20 % of the time; no count of cases.
  "150600": { aYear: 9400, pace: 0.8, online: 0.45 },
  // 2013: 10,788 cases from January to November, the time cut by about half.
  "220871": { aYear: 11_768, pace: 0.5, online: 0.25 },
  // 2018: 930 cases of the online platform, 1.62 days where about 11.3 were promised.
  "232700": { aYear: 930, pace: 0.15, online: 1 },
};

const usual: ServiceVolume = { aYear: 3000, pace: 0.6, online: 0.3 };

/** The volume of a region's hall. */
export const volumeOf = (regionCode: string): ServiceVolume => volumes[regionCode] ?? usual;
