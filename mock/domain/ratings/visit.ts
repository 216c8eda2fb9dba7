/** A matter that somebody had done at a window, as the hall's log tells it. */
export interface Visit {
  id: string;
  /** The person served, who alone may rate it. */
  ownerId: string;
  /** The agent who came for that person. */
  byId?: string;
  regionCode: string;
  hallId: string;
  /** Number of the window in the hall. */
  window: string;
  /** 社会保障卡补换 */
  title: string;
  /** Epoch milliseconds. */
  finishedAt: number;
}
