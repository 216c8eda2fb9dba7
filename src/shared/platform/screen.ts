/** Room in px that the system takes at the top of a page: the status bar, and WeChat's capsule at the right. */
export interface TopRoom {
  statusBar: number;
  capsule: number;
}

/** A browser takes no room of the page. */
export function readTopRoom(): TopRoom {
  return { statusBar: 0, capsule: 0 };
}
