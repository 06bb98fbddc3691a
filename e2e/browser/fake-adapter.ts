/** A script that puts a graphics adapter of our choice before the page: the machines that run this have none. Memory in GiB. */
export const withAdapter = ({ f16 = true, memory = 8, vendor = 'nvidia', architecture = 'ampere', name = 'A card' } = {}): string => `
  Object.defineProperty(navigator, 'gpu', { configurable: true, value: { requestAdapter: async () => ({
    info: { vendor: '${vendor}', architecture: '${architecture}', device: '', description: '${name}' },
    features: new Set(${f16 ? "['shader-f16']" : ''}),
    limits: { maxBufferSize: 2 ** 31, maxStorageBufferBindingSize: 2 ** 30, maxStorageBuffersPerShaderStage: 10 },
  }) } });
  Object.defineProperty(navigator, 'deviceMemory', { configurable: true, value: ${memory} });
`;

export const withoutWebgpu = "Object.defineProperty(navigator, 'gpu', { value: undefined })";
