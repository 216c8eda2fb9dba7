import { callName as placeless } from "../agency-names";

/** 旗 of 旗巴彦陶来苏木人民政府: nobody says it before the name of a township's government. */
const county = /^[旗县区市](?=.{2,}(?:苏木|镇|乡|街道)(?:人民政府|办事处)$)/;

/** What people call a department: 旗水务局 of 额济纳旗水务局, 巴彦陶来苏木人民政府 of 额济纳旗巴彦陶来苏木人民政府. */
export const callName = (name: string): string => placeless({ name }).replace(county, "");
