import { type ReactNode, useEffect, useRef, useState } from "react";
import { type ReplayRoute, toHash } from "../app/route.ts";
import { useServices } from "../app/ServicesContext.tsx";
import { Icon } from "../parts/Icon.tsx";
import { words } from "../words.ts";

type Props = {
  readonly label: string;
  readonly className: string;
  readonly toRoute: () => Omit<ReplayRoute & { page: "link" }, "page">;
};

/** Puts a run on the clipboard as a link; where the browser refuses, shows the link to be copied by hand. */
export const CopyLinkButton = ({ label, className, toRoute }: Props): ReactNode => {
  const { copyText } = useServices();
  const [isCopied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string>();
  const copy = async (): Promise<void> => {
    const address = addressOf(toRoute());
    if (await copyText(address)) setCopied(true);
    else setByHand(address);
  };
  const forget = (): void => setCopied(false);
  return (
    <>
      <button className={className} type="button" onClick={() => void copy()} onBlur={forget} onPointerLeave={forget}>
        <Icon name={isCopied ? "check" : "link"} />
        <span>{isCopied ? words.linkCopied : label}</span>
      </button>
      <span className="hidden-text" role="status">
        {isCopied ? words.linkCopied : ""}
      </span>
      {byHand !== undefined && <LinkDialog address={byHand} onClose={() => setByHand(undefined)} />}
    </>
  );
};

const addressOf = (route: ReturnType<Props["toRoute"]>): string =>
  `${window.location.href.replace(/#.*$/, "")}${toHash({ page: "link", ...route })}`;

const LinkDialog = ({ address, onClose }: { readonly address: string; readonly onClose: () => void }): ReactNode => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} onClose={onClose} aria-label={words.copyLink}>
      <label className="field">
        {words.linkByHand}
        <input readOnly value={address} onFocus={(event) => event.target.select()} />
      </label>
      <div className="actions">
        <button className="button" type="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </dialog>
  );
};
