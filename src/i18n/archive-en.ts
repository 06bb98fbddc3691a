/** Sentences of the work in a file alone. */
export const archiveEn = {
  title: 'Your work in a file',
  about: 'All problems with their solutions, your own lines and how practice went: to keep them safe, or to go on in another browser.',
  save: 'Save a file',
  bring: 'Bring in a file',
  fileName: (day: string) => `lemma-${day}.json`,
  saving: 'Reading your work …',
  saved: (sessions: number) => `The file has ${problems(sessions)}. Your browser puts it where its downloads go.`,
  bringing: (read: number) => `${problems(read)} read …`,
  brought: (added: number, known: number) => `${problems(added)} brought in${known > 0 ? `, ${known} here already` : ''}. Nothing that was here is changed.`,
  unread: (entries: number) => `${entries === 1 ? 'One entry' : `${entries} entries`} of the file could not be read and ${entries === 1 ? 'was' : 'were'} left out.`,
  before: (added: number) => `${problems(added)} had been brought in by then and ${added === 1 ? 'stays' : 'stay'}.`,
  faults: {
    'not-archive': 'This is no file that Lemma saved, or it is damaged. What was here is unchanged. Choose a file that “Save a file” made.',
    'archive-newer': 'This file was saved by a newer Lemma. What was here is unchanged. Reload the page while you are online to get that version, then choose the file again.',
  },
};

const problems = (count: number) => (count === 1 ? '1 problem' : `${count} problems`);

export type ArchiveStrings = typeof archiveEn;
