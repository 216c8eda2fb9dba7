/**
 * Fetches a picture and says where it can be shown from: `refused` where nobody is signed in, empty where it failed.
 * @param headers say who asks
 */
export async function fetchPicture(url: string, headers: Record<string, string>): Promise<string> {
  try {
    const answer = await fetch(url, { headers });
    if (answer.status === 401) return "refused";
    return answer.ok ? URL.createObjectURL(await answer.blob()) : "";
  } catch {
    return "";
  }
}

/** It is shown no more: the browser may forget it. */
export function forgetPicture(path: string): void {
  if (path) URL.revokeObjectURL(path);
}
