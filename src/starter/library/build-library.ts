import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseGguf } from '../gguf.ts';
import { readShape } from '../model-shape.ts';
import { starterFiles } from '../starter-files.ts';
import { compileLibrary } from './compile.ts';

const library = await compileLibrary(readShape(parseGguf(readFileSync(starterFiles.gguf))));
mkdirSync(starterFiles.webgpu, { recursive: true });
writeFileSync(starterFiles.library, library);
console.log(`${starterFiles.library}: ${library.byteLength} bytes`);
