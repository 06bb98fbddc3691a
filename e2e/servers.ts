import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A port that is taken is an error: another build must not be tested by mistake. */
const preview = (port: number, options = '') => ({ command: `npx vite preview ${options} --port ${port} --strictPort`, cwd: root, port, reuseExistingServer: false });

/** The built app. */
export const appUrl = 'http://localhost:4173';
export const appServer = preview(4173);

/** Pages that hold single rooms, for tests and benches (`harness/`). */
export const harnessUrl = 'http://localhost:4175';
export const harnessServer = preview(4175, '-c e2e/harness/vite.config.ts');
