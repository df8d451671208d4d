import { createContext, use } from "react";
import { invariant } from "#base";
import type { Services } from "./services.ts";

export const ServicesContext: React.Context<Services | undefined> = createContext<Services | undefined>(undefined);

/** The page's services. */
export const useServices = (): Services => {
  const services = use(ServicesContext);
  invariant(services !== undefined, "pages stand inside the services' context");
  return services;
};
