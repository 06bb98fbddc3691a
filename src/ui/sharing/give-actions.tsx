import { useState } from 'react';
import type { Attempt } from '../../domain/attempt.ts';
import { lazyView } from '../lazy-view.tsx';
import { useSharingStrings } from './use-sharing-strings.ts';

const CopyDialog = lazyView(() => import('./copy-dialog.tsx').then((module) => module.CopyDialog));
const ShareDialog = lazyView(() => import('./share-dialog.tsx').then((module) => module.ShareDialog));
const PrintDialog = lazyView(() => import('../paper/print-dialog.tsx').then((module) => module.PrintDialog));

const DIALOGS = { copy: CopyDialog, share: ShareDialog, print: PrintDialog };

/** What can be given away. `attempt`: the solution on the sheet, or null where only the problem is there. */
export interface Given {
  problem: string;
  attempt: Attempt | null;
}

/** Copy, share and print what is on the sheet, or only some of that. */
export function GiveActions({ ways = ['copy', 'share', 'print'], ...given }: Given & { ways?: ReadonlyArray<keyof typeof DIALOGS> }) {
  const words = useSharingStrings();
  const [opened, setOpened] = useState<keyof typeof DIALOGS | null>(null);
  const Opened = opened && DIALOGS[opened];
  return (
    <>
      {ways.map((name) => (
        <button type="button" className="quiet" key={name} onClick={() => setOpened(name)}>
          {words[name].button}
        </button>
      ))}
      {Opened && <Opened {...given} onClose={() => setOpened(null)} />}
    </>
  );
}
