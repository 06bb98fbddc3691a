import '../../src/engine/webllm/webllm.worker.ts';

/** The engine's own worker, with a handle on its GPU devices, so that a test can take them away. Its name says more: `?wrong` computes wrongly, `?none` has no adapter. */
const devices: GPUDevice[] = [];

const request = GPUAdapter.prototype.requestDevice;
GPUAdapter.prototype.requestDevice = async function (this: GPUAdapter, descriptor?: GPUDeviceDescriptor) {
  const device = await request.call(this, descriptor);
  devices.push(device);
  if (self.name !== '?wrong') return device;
  const compile = device.createShaderModule.bind(device);
  device.createShaderModule = (module) => compile({ ...module, code: module.code.replace('inverseSqrt(', '0.01*sqrt(') });
  return device;
};

if (self.name === '?none') navigator.gpu.requestAdapter = () => Promise.resolve(null);

const deeds: Record<string, () => void> = {
  'lose the device': () => devices.forEach((device) => device.destroy()),
  die: () => setTimeout(() => { throw new Error('killed by a test'); }),
};

// Not by this worker's own messages: those are the engine's.
new BroadcastChannel('webgpu').onmessage = ({ data }: MessageEvent<string>) => deeds[data]?.();
