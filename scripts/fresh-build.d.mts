/** Builds the web app when it is missing or older than its sources; ends the process when that fails. */
export declare function ensureWebBuild(): void;
