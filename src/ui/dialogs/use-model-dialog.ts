import { useCallback, useState } from 'react';
import type { ModelDialog } from './model-dialog.tsx';

/**
 * The model page, which the first paint doesn't need: null until it has come. `bring` asks for it, once more where it failed, as on a host that
 * went away.
 */
export function useModelDialog() {
  const [dialog, setDialog] = useState<{ Show: typeof ModelDialog } | null>(null);
  const bring = useCallback(() => {
    import('./model-dialog.tsx').then(
      (module) => setDialog({ Show: module.ModelDialog }),
      () => {},
    );
  }, []);
  return { dialog, bring };
}
