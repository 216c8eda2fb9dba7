/** Messages outside the app are WeChat's; a browser has none, so nothing is asked. */
export async function askToSubscribe(_templateIds: readonly string[]): Promise<void> {}
