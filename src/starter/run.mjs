/** Runs a TypeScript file in Node: `node src/starter/run.mjs <file>`. Node 20 can't by itself; Vite, which is here anyway, can. */
import { runnerImport } from 'vite';

await runnerImport(new URL(process.argv[2], `file://${process.cwd()}/`).pathname, { configFile: false });
