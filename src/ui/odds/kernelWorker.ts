import { createAnswerer, type OddsAnswer, type OddsOrder } from "#session";

/** A dedicated worker's global scope: the DOM's types don't have it. */
declare const self: {
  onmessage: ((event: MessageEvent<OddsOrder>) => void) | null;
  readonly postMessage: (answer: OddsAnswer) => void;
};

const answer = createAnswerer();

self.onmessage = ({ data }) => self.postMessage(answer(data));
