import { type ReactNode, useEffect } from "react";
import { ArrivalContext, useArrival } from "./app/ArrivalContext.tsx";
import { ErrorBoundary } from "./app/ErrorBoundary.tsx";
import { NewVersion } from "./app/NewVersion.tsx";
import { Part } from "./app/Part.tsx";
import type { ReplayRoute, Route } from "./app/route.ts";
import { ServicesContext } from "./app/ServicesContext.tsx";
import type { Services } from "./app/services.ts";
import { startAtTop } from "./app/startAtTop.ts";
import { useRoute } from "./app/useRoute.ts";
import { BriefingPage } from "./briefing/BriefingPage.tsx";
import { LibraryPage } from "./library/LibraryPage.tsx";
import { Notice } from "./parts/Notice.tsx";
import { PlayPage } from "./play/PlayPage.tsx";
import { words } from "./words.ts";

/** The whole page. */
export const App = ({ services }: { readonly services: Services }): ReactNode => (
  <ServicesContext value={services}>
    <ErrorBoundary>
      <Page />
      <Kept />
    </ErrorBoundary>
  </ServicesContext>
);

/** Has the browser keep the page; not for a preview, whose address is another one each time. */
const Kept = (): ReactNode => (useRoute().page === "preview" ? null : <NewVersion />);

const Page = (): ReactNode => {
  const route = useRoute();
  const arrival = useArrival();
  useEffect(startAtTop, []);
  return <ArrivalContext value={arrival}>{pageOf(route)}</ArrivalContext>;
};

const pageOf = (route: Route): ReactNode => {
  switch (route.page) {
    case "library":
      return <LibraryPage />;
    case "briefing":
      return <BriefingPage id={route.scenario} seat={route.seat} key={`${route.scenario} ${route.seat}`} />;
    case "play":
      return <PlayPage id={route.sitting} key={route.sitting} />;
    case "replay":
    case "link":
      return <ReplayPart route={route} />;
    case "preview":
      return <PreviewPart />;
    case "unknown":
      return <Notice title={words.notFound} text={words.notFoundText} />;
  }
};

/** Loaded when a run is looked at; no one needs it before the first decision. */
const ReplayPart = (given: { readonly route: ReplayRoute }): ReactNode => (
  <Part name="replay" load={async () => (await import("./replay/ReplayPage.tsx")).ReplayPage} given={given} />
);

/** Loaded for authors alone. */
const PreviewPart = (): ReactNode => (
  <Part name="preview" load={async () => (await import("./author/PreviewPage.tsx")).PreviewPage} given={{}} />
);
