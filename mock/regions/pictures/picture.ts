// Pictures of notices are drawn for this product: no photograph, no real person, nothing that runs.

/** A drawing as an SVG of its own. */
export interface Picture {
  /** What there is to be seen, for those who do not see it. */
  alt: string;
  svg: string;
}

/** Size of every drawing, in px. */
export const pictureSize = { width: 720, height: 480 } as const;

/**
 * A drawing of parts from back to front.
 * @param sky colour behind everything
 */
export function picture(alt: string, sky: string, ...parts: readonly string[]): Picture {
  const { width, height } = pictureSize;
  const back = `<rect width="${width}" height="${height}" fill="${sky}"/>`;
  return {
    alt,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${back}${parts.join("")}</svg>`,
  };
}

/** A filled outline; `d` as in SVG. */
export const shape = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`;

/** A line that is drawn, not filled. */
export const stroke = (d: string, colour: string, width = 3): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

export const disc = (x: number, y: number, radius: number, fill: string): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`;

export const box = (x: number, y: number, width: number, height: number, fill: string, round = 0): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${fill}"/>`;

/** The same part at other places: so many px to the right and down, so much larger. */
export const placed = (part: string, x: number, y: number, scale = 1): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${part}</g>`;
