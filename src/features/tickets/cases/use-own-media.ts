import type { components } from "@contract/schema";
import { useEffect, useRef, useState } from "react";
import { fetchOwnMedia } from "@/shared/api/own-media";
import { forgetMedia } from "@/shared/platform/fetch-media";
import { mediaEndings } from "./media-endings";

type Upload = components["schemas"]["Upload"];

/** A sound or a film that is fetched when the person wants it, once, and let go with the page. */
export function useOwnMedia(file: Upload) {
  const [standing, setStanding] = useState<"idle" | "fetching" | "playing" | "failed">("idle");
  const [path, setPath] = useState("");
  const life = useRef({ isOver: false, path: "" });
  useEffect(() => {
    const { current } = life;
    current.isOver = false;
    return () => {
      current.isOver = true;
      forgetMedia(current.path);
    };
  }, []);

  const fetched = async (): Promise<string> => {
    const { current } = life;
    if (current.path) return current.path;
    setStanding("fetching");
    const found = await fetchOwnMedia(file, mediaEndings[file.mediaType] ?? "");
    if (current.isOver) {
      forgetMedia(found);
      return "";
    }
    current.path = found;
    return found;
  };
  /** Fetches it and says where it is; empty where it cannot be had. */
  const begin = async (): Promise<string> => {
    const found = await fetched();
    if (life.current.isOver) return "";
    setPath(found);
    setStanding(found ? "playing" : "failed");
    return found;
  };
  return {
    standing,
    path,
    begin,
    end: () => setStanding("idle"),
    fail: () => setStanding("failed"),
  };
}
