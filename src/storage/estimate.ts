/** Bytes used and allowed for everything this site keeps, models too; whether the browser promised not to clear it by itself. */
export interface StorageEstimate {
  usage: number;
  quota: number;
  persisted: boolean;
}

/** Null where the browser doesn't tell, as over plain http. */
export async function storageEstimate(): Promise<StorageEstimate | null> {
  const storage = globalThis.navigator?.storage;
  if (!storage?.estimate) return null;
  const [{ usage, quota }, persisted] = await Promise.all([storage.estimate(), storage.persisted?.() ?? false]);
  return usage === undefined || quota === undefined ? null : { usage, quota, persisted };
}

/** Asks the browser to keep everything until the student deletes it. False if it won't or can't. To be called on a click: some browsers ask. */
export async function keepStorage(): Promise<boolean> {
  return (await globalThis.navigator?.storage?.persist?.()) ?? false;
}
