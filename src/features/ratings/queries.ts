import type { components } from "@contract/schema";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { personalKey } from "@/shared/api/personal";
import { read } from "@/shared/api/request";
import { signedIn } from "@/shared/api/session";

type Schemas = components["schemas"];
export type Rating = Schemas["Rating"];
export type RatingSummary = Schemas["RatingSummary"];
export type RatingDesk = Schemas["RatingDesk"];
export type RatingOffer = Schemas["RatingOffer"];
export type RatedRef = Schemas["RatedRef"];
export type RatedSubject = Schemas["RatedSubject"];
export type Level = Schemas["RatingLevel"];

const hour = 60 * 60 * 1000;
const pageSize = 20;

/** How a region takes ratings. */
export const ratingDeskQuery = (region: string) =>
  queryOptions({
    queryKey: ["rating-desk", region],
    queryFn: ({ signal }) => read("/v1/rating-desk", { region }, signal),
    staleTime: hour,
  });

/** What may be rated, and whether the caller may do so now: who is signed in sees what is one's own. */
export const offerQuery = (ref: RatedRef) =>
  queryOptions({
    queryKey: signedIn() ? personalKey("rating-offer", ref) : (["rating-offer", ref] as const),
    queryFn: ({ signal }) => read("/v1/rating-subject", ref, signal),
    staleTime: 0,
  });

/** What the caller may rate now. */
export const rateablesQuery = () =>
  infiniteQueryOptions({
    queryKey: personalKey("rateables"),
    queryFn: ({ pageParam, signal }) =>
      read("/v1/rateables", { limit: pageSize, ...(pageParam ? { cursor: pageParam } : {}) }, signal),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 0,
  });

/** The caller's ratings: those that wait for the caller first. */
export const ratingsQuery = () =>
  infiniteQueryOptions({
    queryKey: personalKey("ratings"),
    queryFn: ({ pageParam, signal }) =>
      read("/v1/ratings", { limit: pageSize, ...(pageParam ? { cursor: pageParam } : {}) }, signal),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
    // A rating moves on by itself: each look asks again.
    staleTime: 0,
  });

/** One of the caller's ratings with what came of it. */
export const ratingQuery = (ratingId: string) =>
  queryOptions({
    queryKey: personalKey("rating", ratingId),
    queryFn: ({ signal }) => read("/v1/ratings/{ratingId}", { ratingId }, signal),
    staleTime: 0,
  });
