/** A preview build for staff carries the mock in the page and lies beside the production build, never in its place. */
export const isPreview = process.env.TARO_APP_PREVIEW === "1";

/** Folder of the web build. */
export const webOutput = isPreview ? "dist/preview" : "dist/h5";

/** Files served as they are; a preview also needs msw's worker script and, for the mock in the page, the catalogue and its words. */
export const webFiles = [
  { from: "src/static", to: `${webOutput}/static` },
  ...(isPreview
    ? [
        { from: "node_modules/msw/lib/mockServiceWorker.js", to: `${webOutput}/mockServiceWorker.js` },
        ...["catalogue.ndjson", "catalogue.synonyms.json", "readings.json"].map((name) => ({
          from: `.generated/${name}`,
          to: `${webOutput}/${name}`,
        })),
      ]
    : []),
];
