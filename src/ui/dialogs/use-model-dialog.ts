import { useCallback, useState } from 'react';
import { useStores } from '../stores.tsx';
import type { ModelDialog } from './model-dialog.tsx';

/**
 * The model page, which the first paint doesn't need: null until it has come. `bring` asks for it, once more where it failed, as on a host that
 * went away.
 */
export function useModelDialog() {
  const [dialog, setDialog] = useState<{ Show: typeof ModelDialog } | null>(null);
  const { modelPage } = useStores();
  const bring = useCallback(() => {
    Promise.all([import('./model-dialog.tsx'), modelPage()]).then(
      ([module]) => setDialog({ Show: module.ModelDialog }),
      () => {},
    );
  }, [modelPage]);
  return { dialog, bring };
}
