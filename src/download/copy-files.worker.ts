import type { Copied, Copy } from './copy-files.ts';
import { toDownloadError } from './fault.ts';
import { indexName, ownModelsFolder } from './own-folder.ts';
import { openForWriting } from './part-file.ts';

/** How often the page is told, in bytes. */
const step = 2 ** 23;

const say = (message: Copied) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<Copy>) => {
  copy(data).then(
    () => say({ kind: 'done' }),
    (thrown: unknown) => {
      const { fault, detail } = toDownloadError(thrown);
      say({ kind: 'failed', fault, detail });
    },
  );
};

async function copy({ folder: name, index, files }: Copy): Promise<void> {
  const folder = await (await ownModelsFolder()).getDirectoryHandle(name, { create: true });
  let written = 0;
  let told = 0;
  for (const [number, file] of files.entries()) {
    await write(folder, String(number), file, (bytes) => {
      written += bytes;
      if (written - told < step) return;
      told = written;
      say({ kind: 'progress', bytes: written });
    });
  }
  await write(folder, indexName, new Blob([JSON.stringify(index)]), () => {});
}

async function write(folder: FileSystemDirectoryHandle, name: string, content: Blob, onBytes: (bytes: number) => void): Promise<void> {
  const part = await openForWriting(await folder.getFileHandle(name, { create: true }), content.size);
  try {
    const reader = content.stream().getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      part.append(value);
      onBytes(value.length);
    }
  } finally {
    part.close();
  }
}
