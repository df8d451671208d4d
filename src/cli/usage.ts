/** What every command does and takes: a line `threshold NAME …`, then its options. */
const COMMANDS = `  threshold new NAME [--language TAG]   write a small scenario to start from, in a folder of that name
  threshold check FILE…                 say everything that is wrong with scenario files and their translations
      --format text|json|sarif|github   for people (the default), for programs, for code scanning, for GitHub's workflows
      --strict                          exit code 1 for warnings, too
      --fix                             mend what can be mended without thinking, and say what
  threshold explain CODE                tell what a code such as SCN301 means, with a wrong and a right example
  threshold play FILE [options]         play in the terminal
      --seat SEAT                       the seat you take (default: the first that can be played);
                                        with --auto the seat through whose eyes the transcript is written
      --seed N                          the seed of chance and of the other seats (default: 1)
      --policy SEAT=POLICY              how another seat plays; may be given several times
      --auto                            every seat plays by policy; prints the transcript
      --language LANGUAGE               the language, where the scenario is translated into it
      --choices FILE                    take your choices from a file, one a line ("#" starts a comment), then from you
      --out RUN                         write the run to this file, for "threshold replay"
  threshold replay RUN [--scenario FILE]   print what happened in a run, and whether it verifies
  threshold schema                      print the JSON Schema with which editors complete and explain scenario files
  threshold migrate FILE                bring a scenario file to the newest version of the format
  threshold test FILE [options]         try to break the checks that a scenario makes of itself
      --runs N                          so many seeded runs in all, under every policy in turn (default: 20000)
      --states N                        so many different states at most, searched from the start (default: 2000000)
      --seed N                          the seed of the first run (default: 1)
      --out FOLDER                      write the shortest way found to each failure as a run, for "threshold replay" or the page
  threshold verify FILE [options]       decide by every state that can come up what a scenario promises of all its runs
      --max-memory SIZE                 how much memory the states may take, such as 500M or 4G (default: 1G)
      --format text|json                for people (default) or for programs
      --out FOLDER                      write the shortest way found to each broken promise as a run
  threshold quicktest FILE [options]    play many runs and say what they came by, and what they never did
      --runs N                          so many seeded runs in all, under every policy in turn (default: 1000)
      --seed N                          the seed of the first run (default: 1)
      --all                             print every count
      --html PAGE                       write everything as an HTML page
  threshold export FILE --to FORMAT     write the charts for other tools, the rules as a model for SPIN, or the game tree for Gambit
      --to FORMAT                       xstate (JSON for Stately), mermaid, scxml, dot, promela or gambit (.efg)
      --chart CHART                     draw this chart only; may be given several times (mermaid, dot)
      --most-nodes N                    refuse a game tree of more nodes (gambit; default: 100000)
      --out FILE                        write to this file instead of the terminal
  threshold preview FILE [options]      play a scenario in the browser while you write it: each save is checked and played
      --port N                          the port on this machine (default: the first free one from 4317)
      --no-open                         don't open the browser
  threshold diff BEFORE AFTER           say how two scenarios behave otherwise, whatever their texts
      --format text|json                for people (default) or for programs
  threshold simulate FILE [options]     play many runs by the fast kernel; say how often each ending comes up, and what the variables are
      --runs N                          so many runs (default: 10000); run k has the seed N + k, whoever plays it
      --seed N                          the seed of run 0 (default: 1)
      --policy SEAT=POLICY              how a seat plays; may be given several times
      --force WINDOW=OPTION             what is always chosen at a window, by chance too; may be given several times
      --from RUN@PLY                    go on from where a run stood after so many choices, its seats playing as they did
      --workers N                       so many threads (default: one a core)
      --shard I/N                       play only the I-th of N parts of the runs
      --out FILE                        write a row a run, as .csv, .jsonl or .parquet
      --out FOLDER                      write records in Parquet: the tables below, with a dictionary
      --tables TABLE,…                  of runs, choices and variables_by_ply (default: runs,choices)
      --format text|json                for people (default) or for programs
  threshold query GLOB "SQL" [options]  ask questions of runs: run files, folders of them, and folders of records
      --format table|csv|json           how the answer is written (default: table)
  threshold join FOLDER…                check that the records of all shards are there and as they were written
      --out FOLDER                      put them into this folder
  threshold compare A B [options]       say how two runs differ, or two folders of runs
      --scenario FILE                   their scenario (default: the one shipped with the name that they carry)
      --format text|json                for people (default) or for programs
  threshold sweep FILE --vary WHAT      play the same runs from other starts
      --vary VARIABLE=2..8[:STEP]       the starts; also =2,5,8 or, of an enum, =first,second; several make a grid
      --runs N                          so many runs at each point (default: 2000), from --seed N (default: 1)
      --policy SEAT=POLICY              how a seat plays; may be given several times
      --force WINDOW=OPTION             what is always chosen there; may be given several times
      --out FILE.csv                    write everything as a table
      --format text|json                for people (default) or for programs
  threshold sensitivity FILE [options]  say how much hangs on the numbers that are "uncertain"
      --ending ENDING                   measured by how often this ending comes out, or
      --seat SEAT                       by what this seat gets (its "values"), and what knowing a number is worth to it
      --at WINDOW                       the decision before which it would be known (default: the seat's first)
      --runs N                          so many runs a point (default: 4000), from --seed N (default: 1)
      --policy SEAT=POLICY              how a seat plays; may be given several times
      --format text|json                for people (default) or for programs
  threshold explore FILE [options]      find every state that can come up, the exact odds of each ending, and what never happens
      --policy SEAT=POLICY              how a seat plays; may be given several times
      --max-memory AMOUNT               stop with what is known when so much is full, such as 512M (default: 1G)
      --no-odds                         count states only, in a fraction of the memory
      --format text|json                for people (default) or for programs
  threshold odds RUN@PLY | FILE         for each choice at a place of a run, or at the start, the odds of each ending, exact where that can be
      --policy SEAT=POLICY              how a seat plays on; may be given several times
      --max-memory AMOUNT               for exact odds (default: 512M); where it doesn't hold all states, runs are played
      --runs N                          so many runs then (default: 10000), from --seed N (default: 1)
      --scenario FILE                   the run's scenario (default: the one shipped with the name that it carries)
      --format text|json                for people (default) or for programs
  threshold best FILE --seat SEAT       what a seat can get at best against the others' policies, and what it can bring about
      --policy SEAT=POLICY              how another seat plays; may be given several times
      --max-memory AMOUNT               for best play (default: 1G); where it doesn't hold all states, the seat's choices are weighed by runs
      --runs N                          so many runs then (default: 4000), from --seed N (default: 1)
      --format text|json                for people (default) or for programs
  threshold luck RUN --seat SEAT        take what a seat got apart into everybody's decisions and luck; also --ending ENDING
      --best                            measure the seat's decisions against its best play instead of its policy
      --policy, --max-memory, --runs, --seed, --scenario, --format as for odds
`;

const TITLE = "threshold: play, check, replay and study crisis scenarios";

const EXIT_CODES =
  "Exit codes: 0 all is well, 1 something is wrong with a scenario, a check or a run, 2 with the command line.";

const blocks: readonly string[] = COMMANDS.split(/^(?= {2}threshold )/m);

/** Every command in a line. */
export const overview = (): string => {
  const lines = blocks.map((block) => block.split("\n")[0] ?? "");
  return `${TITLE}\n\n${lines.join("\n")}\n\n"threshold COMMAND --help" says what a command takes.\n${EXIT_CODES}\n`;
};

/** One command with its options; undefined where there is no such command. */
export const usageOf = (command: string): string | undefined => {
  const own = blocks.filter((block) => block.startsWith(`  threshold ${command} `));
  return own.length === 0 ? undefined : `${own.join("")}\n${EXIT_CODES}\n`;
};
