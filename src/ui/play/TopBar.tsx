import type { ComponentProps, ReactNode } from "react";
import type { Saving, Sitting } from "#session";
import { useServices } from "../app/ServicesContext.tsx";
import { PassOn } from "../company/PassOn.tsx";
import { ClockChoice } from "../parts/ClockChoice.tsx";
import { ExportRun } from "../parts/ExportRun.tsx";
import { Icon } from "../parts/Icon.tsx";
import { instantText } from "../parts/instantText.ts";
import { LanguageSwitch } from "../parts/LanguageSwitch.tsx";
import { PageHeading } from "../parts/PageHeading.tsx";
import { Side } from "../parts/Side.tsx";
import { ThemeSwitch } from "../parts/ThemeSwitch.tsx";
import { CopyLinkButton } from "../replay/CopyLinkButton.tsx";
import { LookSwitch } from "../tree/LookSwitch.tsx";
import { words } from "../words.ts";
import { BarMenu } from "./BarMenu.tsx";
import { useSitting } from "./useSitting.ts";

type Props = {
  readonly sitting: Sitting;
  readonly isMapOn: boolean;
  readonly onMap: (on: boolean) => void;
} & ComponentProps<typeof LookSwitch>;

/** Where and when one is, and the commands that are always available. */
export const TopBar = ({ sitting, isMapOn, onMap, look, onLook }: Props): ReactNode => {
  const { bundleOf } = useServices();
  const run = useSitting(sitting, (state) => state.run);
  const { title, seat, instant } = useSitting(sitting, (state) => state.view);
  const paused = useSitting(sitting, (state) => state.paused);
  const mayPause = useSitting(sitting, ({ isSteered, hands }) => isSteered !== true || hands !== undefined);
  const clock = useSitting(sitting, (state) => state.clock);
  return (
    <header className="bar">
      <PageHeading title={`${title}${words.joint.comma}${seat.name}`} isTold>
        {title}
      </PageHeading>
      <Side side={seat.side}>{seat.name}</Side>
      <span className="clock">{instantText(instant)}</span>
      <span className="spacer" />
      <SavingText saving={useSitting(sitting, (state) => state.saving)} />
      {mayPause ? (
        <button className="button quiet" type="button" onClick={() => sitting.setPaused(!paused)}>
          <Icon name={paused ? "play" : "pause"} />
          <span>{paused ? words.goOn : words.pause}</span>
        </button>
      ) : (
        <span role="status">{paused && words.company.paused}</span>
      )}
      <button className="button quiet" type="button" onClick={() => onMap(!isMapOn)}>
        <Icon name="map" />
        <span>{isMapOn ? words.mapOff : words.mapOn}</span>
      </button>
      <BarMenu>
        <LookSwitch look={look} onLook={onLook} />
        <PassOn sitting={sitting} />
        <ThemeSwitch />
        <LanguageSwitch />
        <ExportRun run={run} bundle={bundleOf(sitting)} className="button quiet" hasIcon />
        <CopyLinkButton label={words.copyLink} className="button quiet" toRoute={() => ({ link: sitting.toLink() })} />
        {sitting.clock !== undefined && (
          <span className="clock-setting">
            <Icon name="clock" />
            <ClockChoice seconds={clock?.perDecision} onChoose={sitting.clock.set} />
          </span>
        )}
      </BarMenu>
      <a className="button quiet" href="#/">
        <Icon name="leave" />
        <span>{words.leave}</span>
      </a>
    </header>
  );
};

/** In a word; where it isn't saved, the room says more of it. */
const SavingText = ({ saving }: { readonly saving: Saving }): ReactNode => (
  <span
    className={saving.kind === "saved" || saving.kind === "saving" ? "saving" : "saving failed"}
    data-saving={saving.kind}
  >
    {savingWord(saving)}
  </span>
);

const savingWord = ({ kind }: Saving): string => {
  switch (kind) {
    case "saved":
      return words.saved;
    case "saving":
      return words.saving;
    case "failed":
      return words.notSaved;
    case "unkept":
      return words.keeping.unkept;
    case "deleted":
      return words.keeping.deleted;
  }
};
