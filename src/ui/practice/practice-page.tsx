import { useState } from 'react';
import { lazyView } from '../lazy-view.tsx';
import { useStores } from '../stores.tsx';
import { PracticeDesk } from './practice-desk.tsx';
import { PracticeContext } from './use-practice.ts';
import './practice.css';

/** Problems to practise, by topic. */
export function PracticePage() {
  const { practice } = useStores();
  const [Desk] = useState(() =>
    lazyView(async () => {
      const store = await practice();
      return () => (
        <PracticeContext value={store}>
          <PracticeDesk />
        </PracticeContext>
      );
    }),
  );
  return (
    <article className="sheet practice">
      <Desk />
    </article>
  );
}
