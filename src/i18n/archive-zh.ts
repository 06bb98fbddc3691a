import type { ArchiveStrings } from './archive-en.ts';

export const archiveZh: ArchiveStrings = {
  title: '把学习记录存成文件',
  about: '所有题目和解答、你自己写的步骤、练习成绩：可作备份，也可带到另一个浏览器接着用。',
  save: '存成文件',
  bring: '从文件读入',
  fileName: (day) => `lemma-${day}.json`,
  saving: '正在读取记录……',
  saved: (sessions) => `文件里有 ${sessions} 道题，已交给浏览器下载。`,
  bringing: (read) => `已读入 ${read} 道题……`,
  brought: (added, known) => `新增 ${added} 道题${known > 0 ? `，另有 ${known} 道这里已有` : ''}。原有的内容没有改动。`,
  unread: (entries) => `文件中有 ${entries} 条读不出来，已略过。`,
  before: (added) => `在此之前已新增 ${added} 道题，会保留。`,
  faults: {
    'not-archive': '这不是 Lemma 存出的文件，或者文件已损坏。原有的内容没有改动。请选择用“存成文件”得到的文件。',
    'archive-newer': '这个文件是更新版本的 Lemma 存出的。原有的内容没有改动。请联网后刷新页面以更新，再选一次文件。',
  },
};
