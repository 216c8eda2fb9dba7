import { lazy, Suspense } from "react";
import { useSession } from "@/shared/api/session";

/** Comes only for who is signed in: nobody else has to load it. */
const HomeWaits = lazy(() => import("./home-waits"));

/** 等您办 on the home page; nothing while nobody is signed in. */
export function WaitsAtHome() {
  if (!useSession()) return null;
  return (
    <Suspense fallback={null}>
      <HomeWaits />
    </Suspense>
  );
}
