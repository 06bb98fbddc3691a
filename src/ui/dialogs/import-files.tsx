import type { ChangeEvent } from 'react';
import { useDownloads } from '../stores.tsx';
import { useModelPageStrings } from './use-model-page-strings.ts';

/** React's types don't know it. */
const asFolder = (input: HTMLInputElement | null) => void (input && (input.webkitdirectory = true));

/** For closed networks: a model's files from a folder or a stick. */
export function ImportFiles({ id }: { id: string }) {
  const { downloads: words } = useModelPageStrings();
  const importFiles = useDownloads((state) => state.importFiles);

  function onPick({ target }: ChangeEvent<HTMLInputElement>) {
    const files = [...(target.files ?? [])];
    // So that the same files may be picked again.
    target.value = '';
    if (files.length > 0) void importFiles(id, files);
  }
  return (
    <details>
      <summary>{words.import}</summary>
      <p className="small">{words.importText}</p>
      <div className="buttons">
        <label className="file-button">
          {words.pickFiles}
          <input className="unseen" type="file" multiple onChange={onPick} />
        </label>
        {'webkitdirectory' in HTMLInputElement.prototype && (
          <label className="file-button">
            {words.pickFolder}
            <input className="unseen" type="file" multiple ref={asFolder} onChange={onPick} />
          </label>
        )}
      </div>
    </details>
  );
}
