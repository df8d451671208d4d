import { type ReactNode, useEffect, useRef } from "react";
import type { Screen } from "#session";
import type { SeatCard } from "#sitting";
import { Side } from "../parts/Side.tsx";
import { words } from "../words.ts";

type Props = { readonly sitting: Pick<Screen, "takeScreen">; readonly to: SeatCard };

/** Stands alone while the screen goes from one person to the next: nothing of the play can be seen, and nothing moves. */
export const PassPage = ({ sitting, to }: Props): ReactNode => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className="pass" aria-labelledby="pass">
      <p className="label">{words.company.passing}</p>
      <h1 id="pass" ref={heading} tabIndex={-1}>
        {words.company.passTo(to.name)}
      </h1>
      <p className="who">
        <Side side={to.side}>{to.name}</Side>
        {to.role !== "" && <span className="role">{to.role}</span>}
      </p>
      <p className="lead-text">{words.company.passText}</p>
      <button className="button ask" type="button" onClick={sitting.takeScreen}>
        {words.company.iAm(to.role, to.name)}
      </button>
      <a className="button quiet" href="#/">
        {words.leave}
      </a>
    </main>
  );
};
