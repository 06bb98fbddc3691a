import { expect, test } from 'vitest';
import { toMirror } from './mirror.ts';

test.each([
  ['https://hf-mirror.com', 'https://hf-mirror.com'],
  [' https://hf-mirror.com/ ', 'https://hf-mirror.com'],
  ['https://school.example/models//', 'https://school.example/models'],
  ['HTTPS://School.Example:8443', 'https://school.example:8443'],
  ['http://localhost:8000', 'http://localhost:8000'],
  ['http://127.0.0.1:8000/hub', 'http://127.0.0.1:8000/hub'],
])('%j is a host of models: %s', (text, mirror) => {
  expect(toMirror(text)).toBe(mirror);
  expect(toMirror(mirror), 'once more').toBe(mirror);
});

test.each(['', 'hf-mirror.com', 'http://hf-mirror.com', 'http://192.168.0.2', 'http://localhost.example', 'ftp://localhost', 'https://', 'https://a.example/?x=1', 'https://a.example/#x', 'https://me:secret@a.example', 'javascript:alert(1)'])(
  '%j is none',
  (text) => {
    expect(toMirror(text)).toBeNull();
  },
);
