import type { ComponentType, ReactNode } from "react";
import { Loading } from "./Loading.tsx";
import { LoadProblem } from "./LoadProblem.tsx";
import { type Pending, usePromise } from "./usePromise.ts";

type Failed = Extract<Pending<unknown>, { readonly kind: "failed" }>;

type Props<Given> = {
  /** Different for different parts. */
  readonly name: string;
  readonly load: () => Promise<ComponentType<Given>>;
  readonly given: Given;
  /** What stands in its place meanwhile, and where it can't be had; pages of their own without them. */
  readonly waiting?: ReactNode;
  readonly problem?: (failed: Failed) => ReactNode;
};

/** A part of the page that is loaded when it is wanted. Unlike `lazy`, one that failed can be tried again. */
export const Part = <Given extends object>({ name, load, given, waiting, problem }: Props<Given>): ReactNode => {
  const loaded = usePromise(name, async () => ({ Component: await load() }));
  if (loaded.kind === "waiting") return waiting ?? <Loading />;
  if (loaded.kind === "failed") return problem?.(loaded) ?? <LoadProblem {...loaded} />;
  const { Component } = loaded.value;
  return <Component {...given} />;
};
