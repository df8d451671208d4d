import { type ComponentProps, type ReactNode, useState } from "react";
import type { RunReplay } from "#session";
import { useServices } from "../app/ServicesContext.tsx";
import { goTo } from "../app/useRoute.ts";
import { ExportRun } from "../parts/ExportRun.tsx";
import { Icon } from "../parts/Icon.tsx";
import { instantText } from "../parts/instantText.ts";
import { LanguageSwitch } from "../parts/LanguageSwitch.tsx";
import { PageHeading } from "../parts/PageHeading.tsx";
import { Side } from "../parts/Side.tsx";
import { ThemeSwitch } from "../parts/ThemeSwitch.tsx";
import { BarMenu } from "../play/BarMenu.tsx";
import { useSitting } from "../play/useSitting.ts";
import { LookSwitch } from "../tree/LookSwitch.tsx";
import { words } from "../words.ts";
import { CopyLinkButton } from "./CopyLinkButton.tsx";

type Props = {
  readonly replay: RunReplay;
  readonly isMapOn: boolean;
  readonly onMap: (on: boolean) => void;
  /** More to switch on or off. */
  readonly children?: ReactNode;
} & ComponentProps<typeof LookSwitch>;

/** Which run it is, as whom one sees it, and what can be done with it. */
export const ReplayBar = ({ replay, isMapOn, onMap, look, onLook, children }: Props): ReactNode => {
  const { bundleOf } = useServices();
  const run = useSitting(replay, (state) => state.run);
  const { title, seat, instant } = useSitting(replay, ({ view }) => view);
  const ply = useSitting(replay, (state) => state.ply);
  return (
    <header className="bar">
      <PageHeading title={`${words.replay}${words.joint.colon}${title}`}>{title}</PageHeading>
      <Side side={seat.side}>{seat.name}</Side>
      <span className="clock">{instantText(instant)}</span>
      <span className="spacer" />
      <PlayOn replay={replay} />
      <button className="button quiet" type="button" onClick={() => onMap(!isMapOn)}>
        <Icon name="map" />
        <span>{isMapOn ? words.mapOff : words.mapOn}</span>
      </button>
      {children}
      <BarMenu>
        <LookSwitch look={look} onLook={onLook} />
        <CopyLinkButton
          label={words.copyLinkHere}
          className="button quiet"
          toRoute={() => ({ link: replay.toLink(), ply })}
        />
        <ExportRun run={run} bundle={bundleOf(replay)} className="button quiet" hasIcon />
        <ThemeSwitch />
        <LanguageSwitch />
      </BarMenu>
      <a className="button quiet" href="#/">
        <Icon name="leave" />
        <span>{words.leave}</span>
      </a>
    </header>
  );
};

/** Starts a sitting of one's own from here; an ended run has nowhere to go on to. */
const PlayOn = ({ replay }: { readonly replay: RunReplay }): ReactNode => {
  const { playOn } = useServices();
  const [problem, setProblem] = useState<string>();
  const hasEnded = useSitting(replay, ({ view }) => view.phase.kind === "ended");
  const start = async (): Promise<void> => {
    const started = await playOn(replay);
    if (started.ok) goTo({ page: "play", sitting: started.value });
    else setProblem(started.reason);
  };
  return (
    <>
      {problem !== undefined && (
        <span className="saving failed" role="alert">
          {problem}
        </span>
      )}
      <button className="button quiet" type="button" disabled={hasEnded} onClick={() => void start()}>
        <Icon name="branch" />
        <span>{words.playOn}</span>
      </button>
    </>
  );
};
