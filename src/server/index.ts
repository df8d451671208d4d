export { CONTENT_SECURITY_POLICY } from "./contentSecurityPolicy.ts";
export { createBroadcast } from "./createBroadcast.ts";
export { isPortTaken } from "./listen.ts";
export { networkAddresses } from "./networkAddresses.ts";
export { OPENED_FROM_DISK } from "./openedFromDisk.ts";
export { type Route, type Served, serve } from "./serve.ts";
