import { type FocusEvent, useEffect, useId, useState } from 'react';
import { writerOf } from '../../domain/from-link.ts';
import { writeLink } from '../../state/link.ts';
import { Dialog } from '../dialogs/dialog.tsx';
import type { Given } from './give-actions.tsx';
import { QrCode } from './qr-code.tsx';
import { useClipboard } from './use-clipboard.ts';
import { useSharingStrings } from './use-sharing-strings.ts';
import './sharing.css';

/** Characters: messages are cut there by the strictest of the usual chats. */
const chatLimit = 2_000;

/** A link that carries the problem and, if wished, its solution; its code for a phone's camera. */
export function ShareDialog({ problem, attempt, onClose }: Given & { onClose: () => void }) {
  const { share: words, close } = useSharingStrings();
  const [whole, setWhole] = useState(false);
  const [failed, setFailed] = useState(false);
  const { copied, copy } = useClipboard();
  const link = useLink(problem, whole ? attempt : null);
  const id = useId();

  async function pass(url: string) {
    setFailed(false);
    // A reader who thinks better of it is no failure.
    await navigator.share({ url }).catch((error: unknown) => setFailed((error as Error).name !== 'AbortError'));
  }

  return (
    <Dialog title={words.title} closeLabel={close} onClose={onClose} className="share">
      {attempt && attempt.text !== '' && (
        <label className="check">
          <input type="checkbox" checked={whole} onChange={(event) => setWhole(event.target.checked)} />
          {words.withSolution}
        </label>
      )}
      {link === null && (
        <p className="notice" role="alert">
          {words.none}
        </p>
      )}
      {link !== undefined && link !== null && (
        <>
          <label htmlFor={id} className="unseen">
            {words.link}
          </label>
          <input id={id} readOnly value={link} onFocus={(event: FocusEvent<HTMLInputElement>) => event.target.select()} />
          <div className="buttons">
            <button type="button" className="primary" onClick={() => void copy(link)}>
              {words.copy}
            </button>
            {'share' in navigator && (
              <button type="button" onClick={() => void pass(link)}>
                {words.pass}
              </button>
            )}
            <span role="status" className="small">
              {failed ? words.passFailed : copied === 'yes' ? words.copied : copied === 'failed' ? words.copyFailed : ''}
            </span>
          </div>
          <p className="small">
            {words.length(link.length)} {link.length > chatLimit && words.longForChat(chatLimit)}
          </p>
          {isOfThisDevice(location) && <p className="notice">{words.local}</p>}
          <QrCode text={link} />
        </>
      )}
      <p className="small">{words.about}</p>
    </Dialog>
  );
}

/** The link, of this page's own address; undefined until it is written, null where there can be none. */
function useLink(problem: string, attempt: Given['attempt']): string | null | undefined {
  const [link, setLink] = useState<string | null>();
  useEffect(() => {
    let wanted = true;
    void writeLink({ problem, solution: attempt && { text: attempt.text, model: writerOf(attempt) } }).then((hash) => {
      if (wanted) setLink(hash && location.href.split('#', 1)[0] + hash);
    });
    return () => {
      wanted = false;
    };
  }, [problem, attempt]);
  return link;
}

/** Whether no other device could open an address. */
function isOfThisDevice({ protocol, hostname }: Location): boolean {
  return protocol === 'file:' || hostname === '[::1]' || /^(?:localhost|.*\.localhost|127(?:\.\d+){3})$/.test(hostname);
}
