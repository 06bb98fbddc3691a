import { EngineError } from '../engine.ts';

/**
 * Rejects with EngineError `device-lost` as soon as a GPU device that is asked for from now on is lost. web-llm 0.2.86 logs a loss,
 * unloads itself and tells nobody: a request under way would hang, or fail for another reason.
 */
export function watchDevices(): Promise<never> {
  return new Promise((_, reject) => {
    const request = GPUAdapter.prototype.requestDevice;
    GPUAdapter.prototype.requestDevice = async function (this: GPUAdapter, descriptor?: GPUDeviceDescriptor) {
      const device = await request.call(this, descriptor);
      void device.lost.then(({ reason, message }) => reject(new EngineError('device-lost', `${reason}: ${message}`)));
      return device;
    };
  });
}
