import { lazy, type ReactNode, Suspense, useEffect } from "react";
import { ErrorBoundary } from "./app/ErrorBoundary.tsx";
import { NewVersion } from "./app/NewVersion.tsx";
import { ServicesContext } from "./app/ServicesContext.tsx";
import type { Services } from "./app/services.ts";
import { startAtTop } from "./app/startAtTop.ts";
import { useRoute } from "./app/useRoute.ts";
import { BriefingPage } from "./briefing/BriefingPage.tsx";
import { LibraryPage } from "./library/LibraryPage.tsx";
import { Notice } from "./parts/Notice.tsx";
import { PlayPage } from "./play/PlayPage.tsx";
import { words } from "./words.ts";

/** Loaded when a run is looked at; nobody needs it before the first decision. */
const ReplayPage = lazy(async () => ({ default: (await import("./replay/ReplayPage.tsx")).ReplayPage }));

/** Loaded for authors alone. */
const PreviewPage = lazy(async () => ({ default: (await import("./author/PreviewPage.tsx")).PreviewPage }));

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
  useEffect(startAtTop, []);
  switch (route.page) {
    case "library":
      return <LibraryPage />;
    case "briefing":
      return <BriefingPage id={route.scenario} key={route.scenario} />;
    case "play":
      return <PlayPage id={route.sitting} key={route.sitting} />;
    case "replay":
    case "link":
      return (
        <Suspense fallback={<Loading />}>
          <ReplayPage route={route} />
        </Suspense>
      );
    case "preview":
      return (
        <Suspense fallback={<Loading />}>
          <PreviewPage />
        </Suspense>
      );
    case "unknown":
      return <Notice title={words.notFound} text={words.notFoundText} />;
  }
};

const Loading = (): ReactNode => <main className="page" aria-busy="true" aria-label={words.loading} />;
