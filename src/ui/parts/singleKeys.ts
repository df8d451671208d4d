const KEY = "threshold.keys";

/** Whether keys that would otherwise write something, digits and "?", do something by themselves; they do unless the reader has switched them off. */
export const areSingleKeysOn = (): boolean => {
  try {
    return globalThis.localStorage?.getItem(KEY) !== "off";
  } catch {
    return true;
  }
};

/** Keeps the choice, where the browser lets it. */
export const setSingleKeys = (areOn: boolean): void => {
  try {
    if (areOn) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, "off");
  } catch {
    // Then they stay on: that is what the next press meets.
  }
};

/** Whether a press of such a key is meant for the page: nothing is written or chosen from where the focus is, no dialog is open, and the map has keys of its own. */
export const isMeant = ({ target, repeat, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  areSingleKeysOn() &&
  !(repeat || ctrlKey || metaKey || altKey) &&
  document.querySelector("dialog[open]") === null &&
  !(target instanceof HTMLElement && (target.isContentEditable || target.closest(OWN) !== null));

const OWN = '[role="application"], select, textarea, input:not([type="radio"], [type="checkbox"]), .bar-actions';
