import { useState } from 'react';
import { LANGUAGE_NAMES } from '../../i18n/translate.ts';
import type { VoteSize } from '../../domain/vote-size.ts';
import { lazyView } from '../lazy-view.tsx';
import { useSettings, useStores, useStrings } from '../stores.tsx';
import { Choice } from './choice.tsx';
import { Dialog } from './dialog.tsx';

export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { settings: words, vote, ways: { all, steps, hints, own } } = useStrings();
  const ways = { all, steps, hints, own };
  const settings = useSettings((state) => state.settings);
  const change = useSettings((state) => state.change);
  const { archive } = useStores();
  const [Archive] = useState(() =>
    lazyView(async () => {
      const [{ Archive }, store] = await Promise.all([import('./archive.tsx'), archive()]);
      return () => <Archive store={store} />;
    }),
  );

  return (
    <Dialog title={words.title} closeLabel={words.close} onClose={onClose}>
      <Choice
        label={words.language}
        value={settings.language ?? 'auto'}
        options={{ auto: words.languageAuto, ...LANGUAGE_NAMES }}
        onChange={(value) => change({ language: value === 'auto' ? null : value })}
      />
      <Choice label={words.theme} value={settings.theme} options={{ system: words.themeSystem, light: words.themeLight, dark: words.themeDark }} onChange={(theme) => change({ theme })} />
      <Choice label={words.textSize} value={settings.textSize} options={{ small: words.textSmall, medium: words.textMedium, large: words.textLarge }} onChange={(textSize) => change({ textSize })} />
      <Choice
        label={words.variety}
        value={settings.variety ? 'some' : 'none'}
        options={{ some: words.varietySome, none: words.varietyNone }}
        onChange={(value) => change({ variety: value === 'some' })}
      />
      <Choice label={words.way} value={settings.way} options={ways} onChange={(way) => change({ way })} />
      <Choice
        label={words.votes}
        value={`${settings.votes ?? 'auto'}`}
        options={{ auto: words.votesAuto, ...vote.sizes }}
        onChange={(value) => change({ votes: value === 'auto' ? null : (Number(value) as VoteSize) })}
      />
      <Archive />
    </Dialog>
  );
}
