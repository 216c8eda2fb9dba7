import { useEffect, useState } from "react";
import { fetchPicture, forgetPicture } from "@/shared/platform/fetch-picture";
import { asCaller } from "./as-caller";
import { ApiError } from "./errors";
import { addressOf } from "./request";

/** Where a picture of the person's own can be shown from; empty until it is there. The token goes in a header. */
export function useOwnPicture(uploadId: string): string {
  const [path, setPath] = useState("");
  useEffect(() => {
    let gone = false;
    let shown = "";
    const fetched = asCaller(async (headers) => {
      const found = await fetchPicture(addressOf("/v1/uploads/{uploadId}", { uploadId }), headers);
      if (found === "refused") throw new ApiError("unauthenticated", 401);
      return found;
    });
    // Without a signal its place stays empty, with its name.
    void fetched
      .catch(() => "")
      .then((found) => {
        shown = found;
        if (gone) forgetPicture(found);
        else setPath(found);
      });
    return () => {
      gone = true;
      forgetPicture(shown);
    };
  }, [uploadId]);
  return path;
}
