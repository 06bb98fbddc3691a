import { chromium } from './chromium.ts';

/** The browser with WebGPU on a software adapter, SwiftShader, where there is no GPU: a real WebGPU, but slow and without `shader-f16`. */
export const webgpuChromium = {
  ...chromium,
  launchOptions: {
    ...chromium.launchOptions,
    args: [
      ...(chromium.launchOptions?.args ?? []),
      '--enable-unsafe-webgpu',
      '--use-webgpu-adapter=swiftshader',
      '--enable-features=Vulkan',
      '--use-vulkan=swiftshader',
      '--disable-vulkan-surface',
    ],
  },
};
