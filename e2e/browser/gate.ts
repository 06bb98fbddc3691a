import { createServer } from 'node:http';

const port = 4179;

/**
 * The proxy that every browser of the tests is started with. This machine's own servers are reached without it; all else that a page,
 * a worker, a service worker or the browser itself asks for comes here, is written down and refused.
 */
export const gateUrl = `http://127.0.0.1:${port}`;

/** Hosts asked for so far, with their ports. */
export const askedHosts = async (): Promise<string[]> => (await fetch(gateUrl)).json() as Promise<string[]>;

/** Takes a host off the list: a test that asks for one on purpose does. */
export const forgive = (host: string): Promise<unknown> => fetch(`${gateUrl}/${host}`, { method: 'DELETE' });

/** Opens the gate. Resolves to what closes it, which throws, with their names, where any hosts were asked for. */
export default async function openGate(): Promise<() => void> {
  const asked = new Set<string>();
  const gate = createServer((request, response) => {
    if (!request.url!.startsWith('/')) {
      asked.add(new URL(request.url!).host);
      response.writeHead(502).end();
      return;
    }
    if (request.method === 'DELETE') asked.delete(request.url!.slice(1));
    response.end(JSON.stringify([...asked]));
  });
  // How https and WebSocket begin.
  gate.on('connect', ({ url }, socket) => {
    asked.add(url!);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => gate.once('error', reject).listen(port, '127.0.0.1', resolve));

  return () => {
    gate.close();
    gate.closeAllConnections();
    if (asked.size > 0) throw new Error(`hosts asked for beyond this machine: ${[...asked].join(', ')}`);
    console.log('hosts asked for beyond this machine: none');
  };
}
