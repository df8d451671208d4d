import { failure, type Result, success } from "#base";
import type { Run } from "#replay";
import type { Edition, Hold, Presence, Sitting, SittingOptions, StoragePort, StoredSitting } from "#session";
import { wording, words } from "../words.ts";
import { localeOf } from "./editions.ts";
import { ENVIRONMENT } from "./environment.ts";
import type { OpenedSitting, Opening } from "./services.ts";

/** The sittings that this tab plays. */
export type Table = {
  /** Starts a sitting under a new id, or goes on with a run under it; gives the id. */
  readonly sitDown: (id: string, edition: Edition, play: Play) => Promise<Result<string, string>>;
  /** The sitting of an id, from this table or from storage. */
  readonly open: (id: string, opening: Opening) => Promise<Result<OpenedSitting, string>>;
  /** Keeps all translations of an edition with the sittings played by it, once they are there. */
  readonly complete: (arriving: Promise<Edition | undefined>) => Promise<void>;
  /** What is played here under an id. */
  readonly find: (id: string) => { readonly run: Run; readonly edition: Edition } | undefined;
  /** Gets up from every sitting but one: what is stored may be played in another tab from now on. */
  readonly leaveOthers: (id: string | undefined) => void;
};

type Play = Pick<SittingOptions, "seat" | "people" | "seed" | "policies" | "run" | "clockSeconds">;
type Ports = { readonly storage: StoragePort; readonly presence: Presence };
type Place = { readonly sitting: Sitting; readonly edition: Edition; readonly hold: Hold; onLost: () => void };

export const createTable = ({ storage, presence }: Ports): Table => {
  const places = new Map<string, Place>();
  const complete = new Map<string, Edition>();
  const keeping = telling(storage, presence, (edition) => complete.get(edition.content) ?? edition);
  const lose = (id: string): void => {
    const place = places.get(id);
    places.delete(id);
    place?.sitting.dispose();
    place?.onLost();
  };
  const seat = async (
    id: string,
    edition: Edition,
    play: Play & { readonly hold: Hold },
  ): Promise<Result<string, string>> => {
    const { hold, ...rest } = play;
    const locale = await localeOf(edition);
    const player = await import("./sitDown.ts").catch(() => undefined);
    if (player === undefined) {
      hold.release();
      return failure(words.loadFailed.part);
    }
    const told = { ...rest, id, scenario: edition.scenario, edition, locale, wording };
    const created = player.createSitting({ ...told, storage: keeping, environment: ENVIRONMENT });
    if (!created.ok) {
      hold.release();
      return created;
    }
    places.set(id, { sitting: created.value, edition, hold, onLost: () => {} });
    return success(id);
  };
  const find = (id: string, { onLost }: Opening): Result<OpenedSitting, string> | undefined => {
    const place = places.get(id);
    if (place === undefined) return undefined;
    place.onLost = onLost;
    return success({ kind: "mine", sitting: place.sitting });
  };
  return {
    // No one else knows the id of a new one.
    sitDown: async (id, edition, play) =>
      seat(id, edition, { ...play, hold: await presence.takeOver(id, () => lose(id)) }),
    complete: async (arriving) => {
      const edition = await arriving;
      if (edition === undefined) return;
      complete.set(edition.content, edition);
      await storage.completeEdition(edition);
    },
    find: (id) => {
      const place = places.get(id);
      return place === undefined ? undefined : { run: place.sitting.store.getState().run, edition: place.edition };
    },
    open: async (id, opening) => {
      const here = find(id, opening);
      if (here !== undefined) return here;
      const hold = await (opening.takesOver ? presence.takeOver : presence.hold)(id, () => lose(id));
      if (hold === undefined) return success({ kind: "elsewhere" });
      const stored = await storage.loadSitting(id);
      if (stored === undefined) hold.release();
      if (stored === undefined) return failure(words.notFoundText);
      const opened = await seat(id, stored.edition, { ...toPlay(stored.sitting, stored.run), hold });
      return opened.ok ? (find(id, opening) ?? failure(words.notFoundText)) : opened;
    },
    leaveOthers: (staying) => {
      for (const [id, { sitting, hold }] of places) {
        if (id === staying || sitting.store.getState().saving.kind !== "saved") continue;
        places.delete(id);
        sitting.dispose();
        hold.release();
      }
    },
  };
};

/** Other tabs that look on hear of each save; an edition is saved as completely as it is known. */
const telling = (
  storage: StoragePort,
  presence: Presence,
  known: (edition: Edition) => Edition,
): SittingOptions["storage"] => ({
  isLasting: storage.isLasting,
  saveSitting: async (kept) => {
    const saved = await storage.saveSitting({ ...kept, edition: known(kept.edition) });
    presence.tell(kept.sitting.id);
    return saved;
  },
});

const toPlay = ({ seat, clockSeconds }: StoredSitting, run: Run): Play => ({
  run,
  seat,
  seed: run.seed,
  ...(clockSeconds === undefined ? {} : { clockSeconds }),
});
