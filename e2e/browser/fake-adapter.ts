/**
 * A script that puts a device of our choice before the page: the machines that run this have no graphics adapter, and Chromium draws by lot how
 * much room it gives to a context without a profile. Memory and room in GiB.
 */
export const withAdapter = ({ f16 = true, memory = 8, room = 64, vendor = 'nvidia', architecture = 'ampere', name = 'A card' } = {}): string => `
  Object.defineProperty(navigator, 'gpu', { configurable: true, value: { requestAdapter: async () => ({
    info: { vendor: '${vendor}', architecture: '${architecture}', device: '', description: '${name}' },
    features: new Set(${f16 ? "['shader-f16']" : ''}),
    limits: { maxBufferSize: 2 ** 31, maxStorageBufferBindingSize: 2 ** 30, maxStorageBuffersPerShaderStage: 10 },
  }) } });
  Object.defineProperty(navigator, 'deviceMemory', { configurable: true, value: ${memory} });
  Object.defineProperty(navigator.storage, 'estimate', { configurable: true, value: async () => ({ usage: 0, quota: ${room} * 2 ** 30 }) });
`;

export const withoutWebgpu = "Object.defineProperty(navigator, 'gpu', { value: undefined })";
