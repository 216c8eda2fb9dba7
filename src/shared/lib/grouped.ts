/** 22586 → 22,586: Chinese figures are grouped by thousands. Whole numbers only. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ",");
