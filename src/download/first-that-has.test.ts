import { expect, test } from 'vitest';
import { DownloadError, type DownloadFault } from './fault.ts';
import { firstThatHas } from './first-that-has.ts';

const hosts = (faults: readonly (DownloadFault | null)[]) => async (url: string) => {
  const fault = faults[Number(url)]!;
  if (fault) throw new DownloadError(fault, url);
  return url;
};

test.each<[faults: (DownloadFault | null)[], found: string]>([
  [[null, null], '0'],
  [['not-found', null], '1'],
  [['captive-portal', 'corrupt', null], '2'],
])('of hosts that say %j the file comes from number %s', async (faults, found) => {
  expect(await firstThatHas(Object.keys(faults), hosts(faults))).toBe(found);
});

test.each<[faults: (DownloadFault | null)[], fault: DownloadFault]>([
  [['not-found', 'captive-portal'], 'captive-portal'],
  [['network', null], 'network'],
  [['storage-full', null], 'storage-full'],
])('of hosts that say %j the fault is %s', async (faults, fault) => {
  await expect(firstThatHas(Object.keys(faults), hosts(faults))).rejects.toMatchObject({ fault });
});
