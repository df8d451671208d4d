import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import process from "node:process";
import { expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { VERSION } from "#base";

const SBATCH = "deploy/slurm/simulate.sbatch";

/** What the array's task hands to the command. */
const task = (id: string, words: readonly string[], more: Readonly<Record<string, string>> = {}): string =>
  execFileSync("sh", [SBATCH, ...words], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"], THRESHOLD: "echo", SLURM_ARRAY_TASK_ID: id, ...more },
    stdio: "pipe",
  }).trim();

const VERSIONED = `threshold:${VERSION}`;

test("a task of the Slurm array plays its shard with the processors it was given", () => {
  expect(task("3", ["4", "a b.yaml", "/shared/out", "--runs", "1000"], { SLURM_CPUS_PER_TASK: "2" })).toBe(
    "simulate a b.yaml --shard 3/4 --workers 2 --out /shared/out --runs 1000",
  );
  expect(task("3", ["4", "a.yaml", "out"])).toBe("simulate a.yaml --shard 3/4 --workers 1 --out out");
  expect(() => task("3", ["4"])).toThrow("Write: sbatch --array=1-N simulate.sbatch N SCENARIO FOLDER");
});

type Container = {
  readonly name: string;
  readonly image: string;
  readonly imagePullPolicy: string;
  readonly env: readonly { readonly name: string; readonly value: string }[];
  readonly command: readonly string[];
  readonly args: readonly string[];
};

test.each(["simulate", "simulateToObjects"])(
  "each pod of %s.yaml plays one of as many shards as there are pods",
  (name) => {
    const documents = parseAllDocuments(readFileSync(`deploy/kubernetes/${name}.yaml`, "utf8")).map((one) =>
      one.toJS(),
    );
    const { spec } = documents.find(({ kind }) => kind === "Job");
    const { initContainers = [], containers, securityContext } = spec.template.spec;
    expect(securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 1000, fsGroup: 1000 });
    const pod: Container = [...initContainers, ...containers].find((one: Container) => one.name === "simulate");
    expect([pod.image, pod.imagePullPolicy]).toEqual([VERSIONED, "IfNotPresent"]);
    const env = Object.fromEntries(pod.env.map((one) => [one.name, one.value]));
    expect(spec).toMatchObject({
      completionMode: "Indexed",
      completions: Number(env["SHARDS"]),
      parallelism: spec.completions,
    });
    const [shell = "", option = ""] = pod.command;
    const line = pod.args.join(" ").replace("exec node /threshold/scripts/threshold.mjs", "echo");
    const said = (index: number): string =>
      execFileSync(shell, [option, line], {
        encoding: "utf8",
        env: { PATH: process.env["PATH"], ...env, JOB_COMPLETION_INDEX: String(index) },
      }).trim();
    expect([0, spec.completions - 1].map(said)).toEqual(
      [1, spec.completions].map(
        (part) =>
          `simulate /scenario/scenario.yaml --runs 1000000 --seed 7 --workers 1 --shard ${part}/${spec.completions} --out /records/simulation`,
      ),
    );
  },
);

test("the image is built under the tag that the jobs run, for the user who owns their volumes", () => {
  const text = readFileSync("deploy/Containerfile", "utf8");
  expect(text).toContain(`-t ${VERSIONED} `);
  expect(text).toMatch(/^USER 1000$/m);
  expect(text).toMatch(/^ENV THRESHOLD_BUILD=never$/m);
});

test("a task of the Slurm array has a time, a log of its own that is gone on with, and a line that says which it is", () => {
  const text = readFileSync(SBATCH, "utf8");
  for (const line of ["--time=", "--output=threshold-%A_%a.log", "--open-mode=append", "--signal=B:TERM@", "--requeue"])
    expect(text).toMatch(new RegExp(`^#SBATCH ${line.replaceAll("+", "\\+")}`, "m"));
  const { stderr } = spawnSync("sh", [SBATCH, "4", "a.yaml", "out"], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"], THRESHOLD: "true", SLURM_ARRAY_TASK_ID: "3", SLURM_JOB_ID: "17" },
  });
  expect(stderr).toMatch(/^\d{4}-\d\d-\d\dT[\d:]+Z shard 3 of 4, job 17 on \S+, restart 0\n$/);
});

test("what leaves a pod is whole: files of a killed task aren't copied", () => {
  expect(readFileSync("deploy/kubernetes/simulateToObjects.yaml", "utf8")).toContain('--exclude, ".*"]');
});
