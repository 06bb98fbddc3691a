import type { Attempt } from '../../domain/attempt.ts';
import { isFromLink, writerOf } from '../../domain/from-link.ts';
import { modelName } from '../model-name.ts';
import { useStrings } from '../stores.tsx';
import { useSharingStrings } from './use-sharing-strings.ts';

/** Says of a solution that came with a link that it did; nothing of one that was written here. */
export function FromLink({ attempt }: { attempt: Attempt }) {
  const { fromLink } = useSharingStrings();
  const { model: words } = useStrings();
  const id = writerOf(attempt);
  return isFromLink(attempt) ? <p className="small from-link">{fromLink(modelName({ id, name: id }, words))}</p> : null;
}
