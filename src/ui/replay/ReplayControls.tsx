import type { ReactNode } from "react";
import type { RunReplay } from "#session";
import { Icon, type IconName } from "../parts/Icon.tsx";
import { instantText } from "../parts/instantText.ts";
import { KeysHelp } from "../parts/KeysHelp.tsx";
import { useSitting } from "../play/useSitting.ts";
import { words } from "../words.ts";
import { ReplayChoices } from "./ReplayChoices.tsx";
import { Scrubber } from "./Scrubber.tsx";

const KEYS = [
  ["← →", words.keys.step],
  ["Home End", words.keys.ends],
  [words.keys.space, words.keys.play],
] as const;

/** To the ends, step by step, by itself, from decision to decision, or anywhere. */
export const ReplayControls = ({ replay }: { readonly replay: RunReplay }): ReactNode => {
  const { ply, last, playing, nextDecision, view } = useSitting(replay, (state) => state);
  return (
    <section className="time replay-time" aria-label={words.replay}>
      <div className="replay-buttons">
        <Control icon="first" label={words.firstPly} isOff={ply === 0} onPress={() => replay.goTo(0)} />
        <Control icon="previous" label={words.previousPly} isOff={ply === 0} onPress={() => replay.goTo(ply - 1)} />
        <Control
          icon={playing ? "pause" : "play"}
          label={playing ? words.pause : words.play}
          isOff={last === 0}
          onPress={playing ? replay.pause : replay.play}
        />
        <Control icon="next" label={words.nextPly} isOff={ply === last} onPress={() => replay.goTo(ply + 1)} />
        <Control icon="last" label={words.lastPly} isOff={ply === last} onPress={() => replay.goTo(last)} />
        <Control
          icon="decision"
          label={words.nextDecision}
          isOff={nextDecision === undefined}
          onPress={() => replay.goTo(nextDecision ?? ply)}
        />
      </div>
      <Scrubber replay={replay} />
      <span className="now">
        <span>{instantText(view.instant)} · </span>
        {words.plyOf(ply, last)}
      </span>
      <ReplayChoices replay={replay} />
      <KeysHelp keys={KEYS} />
    </section>
  );
};

type ControlProps = {
  readonly icon: IconName;
  readonly label: string;
  /** It keeps the focus, so that a keyboard that has come to the end isn't thrown off the page. */
  readonly isOff: boolean;
  readonly onPress: () => void;
};

const Control = ({ icon, label, isOff, onPress }: ControlProps): ReactNode => (
  <button
    type="button"
    aria-label={label}
    title={label}
    aria-disabled={isOff}
    onClick={() => {
      if (!isOff) onPress();
    }}
  >
    <Icon name={icon} />
  </button>
);
