/** What a graphics adapter offers; sizes in bytes. */
export interface Adapter {
  /** As the browser names it; often only vendor and architecture. */
  name: string;
  /** As `intel`, `gen-12lp`; empty where the browser does not tell. */
  vendor: string;
  architecture: string;
  /** Computed by the processor, as for tests: right but hundreds of times slower. */
  software: boolean;
  f16: boolean;
  maxBufferSize: number;
  maxStorageBufferBindingSize: number;
  maxStorageBuffersPerShaderStage: number;
}

/** What is known of this device before anything is downloaded. null: the browser does not tell. */
export interface Device {
  /** False on plain http: the browser then hides WebGPU, caches and more. */
  secure: boolean;
  /** `hidden`: the browser has no WebGPU; `none`: it has, but offers no adapter. */
  gpu: { kind: 'hidden' } | { kind: 'none' } | { kind: 'adapter'; adapter: Adapter };
  /** Of the whole machine, in bytes; browsers round it and say 8 GiB at most. */
  memory: number | null;
  /** For this site, in bytes. */
  storage: { free: number; persisted: boolean } | null;
  /** Whether this page may keep large files at all: some browsers refuse it in a private window, or where site data are blocked. */
  keepsFiles: boolean;
  /** The reader asked to save data, or the line is a mobile one. */
  metered: boolean;
  ios: boolean;
  android: boolean;
  windows: boolean;
}

/** The parts of Navigator that not every browser has, or that its types lack. */
interface Hints {
  deviceMemory?: number;
  connection?: { saveData?: boolean; type?: string };
}

/** Looks at this device. Never rejects: what can't be found out is null or the cautious answer. */
export async function probeDevice(): Promise<Device> {
  const { connection } = navigator as Hints;
  const touchMac = navigator.userAgent.includes('Macintosh') && navigator.maxTouchPoints > 1;
  return {
    secure: isSecureContext,
    gpu: await probeGpu().catch(() => ({ kind: 'none' as const })),
    memory: deviceMemory(),
    storage: await probeStorage().catch(() => null),
    keepsFiles: await probeFiles().catch(() => false),
    metered: connection?.saveData === true || connection?.type === 'cellular',
    // An iPad calls itself a Macintosh.
    ios: /iPhone|iPad|iPod/.test(navigator.userAgent) || touchMac,
    android: navigator.userAgent.includes('Android'),
    windows: navigator.userAgent.includes('Windows'),
  };
}

/** Of the whole machine, in bytes; null where the browser doesn't tell. */
export function deviceMemory(): number | null {
  const { deviceMemory: gibibytes } = navigator as Hints;
  return gibibytes === undefined ? null : gibibytes * 2 ** 30;
}

/** The same device, as if its graphics processor did not compute in 16 bits. */
export function withoutF16(device: Device): Device {
  return device.gpu.kind === 'adapter' ? { ...device, gpu: { kind: 'adapter', adapter: { ...device.gpu.adapter, f16: false } } } : device;
}

async function probeGpu(): Promise<Device['gpu']> {
  const gpu = (navigator as { gpu?: Gpu }).gpu;
  if (!gpu) return { kind: 'hidden' };
  const found = await gpu.requestAdapter({ powerPreference: 'high-performance' });
  if (!found) return { kind: 'none' };

  const { vendor, architecture, device, description, isFallbackAdapter } = found.info;
  const name = description || [vendor, architecture, device].filter(Boolean).join(' ');
  const software = isFallbackAdapter === true || /swiftshader|llvmpipe|basic render/i.test(`${name} ${architecture}`);
  const { maxBufferSize, maxStorageBufferBindingSize, maxStorageBuffersPerShaderStage } = found.limits;
  const limits = { maxBufferSize, maxStorageBufferBindingSize, maxStorageBuffersPerShaderStage };
  return { kind: 'adapter', adapter: { name, vendor, architecture, software, f16: found.features.has('shader-f16'), ...limits } };
}

async function probeStorage(): Promise<Device['storage']> {
  const storage = navigator.storage as StorageManager | undefined;
  if (!storage?.estimate) return null;
  const { usage = 0, quota = 0 } = await storage.estimate();
  return { free: quota - usage, persisted: (await storage.persisted?.()) ?? false };
}

/** The parts may be there and refuse all the same: only trying tells. */
async function probeFiles(): Promise<boolean> {
  if (!('caches' in globalThis && 'locks' in navigator)) return false;
  await Promise.all([navigator.storage.getDirectory(), caches.has('lemma-models')]);
  return true;
}

/** The part of WebGPU used here: its types are no part of the DOM library. */
interface Gpu {
  requestAdapter(options: { powerPreference: 'high-performance' }): Promise<{
    features: ReadonlySet<string>;
    limits: Pick<Adapter, 'maxBufferSize' | 'maxStorageBufferBindingSize' | 'maxStorageBuffersPerShaderStage'>;
    info: { vendor: string; architecture: string; device: string; description: string; isFallbackAdapter?: boolean };
  } | null>;
}
