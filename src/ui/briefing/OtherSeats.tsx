import type { ReactNode } from "react";
import type { Scenario } from "#scenario/model";
import { ClockChoice } from "../parts/ClockChoice.tsx";
import { words } from "../words.ts";

type Props = {
  readonly scenario: Scenario;
  readonly seat: string;
  readonly seed: number;
  readonly onSeed: (seed: number) => void;
  readonly clockSeconds: number | undefined;
  readonly onClock: (seconds: number | undefined) => void;
  readonly policies: Readonly<Record<string, string>>;
  readonly onPolicies: (policies: Readonly<Record<string, string>>) => void;
};

/** For those who want to steer: the seed, the decision clock, and how each other seat plays. */
export const OtherSeats = ({
  scenario,
  seat,
  seed,
  onSeed,
  clockSeconds,
  onClock,
  policies,
  onPolicies,
}: Props): ReactNode => (
  <details className="other-seats">
    <summary>{words.options}</summary>
    <label className="field">
      <span className="label">{words.seed}</span>
      <input
        type="number"
        min={0}
        max={Number.MAX_SAFE_INTEGER}
        step={1}
        required
        value={seed}
        onChange={({ target }) =>
          onSeed(Math.min(Number.MAX_SAFE_INTEGER, Math.max(0, Math.trunc(Number(target.value)))))
        }
      />
      <span className="citation">{words.seedHint}</span>
    </label>
    <div className="field">
      <span className="label">{words.clock.setting}</span>
      <ClockChoice seconds={clockSeconds} onChoose={onClock} />
    </div>
    {scenario.seats
      .filter(({ id }) => id !== seat)
      .map(({ id, name }) => {
        const known = scenario.policies.filter(({ weights }) => weights.some((weight) => weight.seat === id));
        if (known.length === 0) return null;
        return (
          <label className="field" key={id}>
            <span className="label">{words.policyOf(name)}</span>
            <select
              value={policies[id] ?? ""}
              onChange={({ target }) => onPolicies(withPolicy(policies, id, target.value))}
            >
              <option value="">{words.ownWeights}</option>
              {known.map((policy) => (
                <option key={policy.id} value={policy.id}>
                  {policy.name}
                </option>
              ))}
            </select>
          </label>
        );
      })}
  </details>
);

const withPolicy = (policies: Props["policies"], seat: string, policy: string): Props["policies"] => {
  const { [seat]: _, ...others } = policies;
  return policy === "" ? others : { ...others, [seat]: policy };
};
