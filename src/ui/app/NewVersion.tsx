import { type ReactNode, useEffect, useState } from "react";
import { keepOffline } from "#offline";
import { words } from "../words.ts";

/** One quiet line when a newer build has arrived; the page goes on as it is until someone reloads it. */
export const NewVersion = (): ReactNode => {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    keepOffline(() => setReady(true));
  }, []);
  return (
    <div className="new-version" role="status">
      {isReady && (
        <p>
          {words.newVersion}{" "}
          <button className="button quiet" type="button" onClick={() => window.location.reload()}>
            {words.reload}
          </button>
        </p>
      )}
    </div>
  );
};
