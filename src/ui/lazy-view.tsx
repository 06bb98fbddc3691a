import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { useStrings } from './stores.tsx';

/**
 * A view that comes when it is first shown: the first paint doesn't wait for it. Where it can't be fetched it says so, and asks again on the reader's
 * word; unless `Meanwhile` stands in for it, which then stays.
 */
export function lazyView<P extends object>(bring: () => Promise<ComponentType<P>>, Meanwhile?: ComponentType<P>): ComponentType<P> {
  let brought: ComponentType<P> | null = null;

  return function LazyView(props: P) {
    const { parts: words } = useStrings();
    const [state, setState] = useState<'coming' | 'here' | 'failed'>(brought ? 'here' : 'coming');
    const ask = useCallback(() => {
      setState('coming');
      bring().then(
        (view) => {
          brought = view;
          setState('here');
        },
        () => setState('failed'),
      );
    }, []);
    useEffect(() => {
      // What another instance asked for may have come since this one was drawn.
      if (brought) setState('here');
      else ask();
    }, [ask]);

    const View = brought;
    if (View) return <View {...props} />;
    if (Meanwhile) return <Meanwhile {...props} />;
    if (state !== 'failed') return <p className="small" aria-busy="true" />;
    return (
      <p className="notice" role="alert">
        {words.failed}{' '}
        <button type="button" onClick={ask}>
          {words.retry}
        </button>
      </p>
    );
  };
}
