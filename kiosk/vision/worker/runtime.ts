import loaderUrl from '@mediapipe/tasks-vision/vision_wasm_module_internal.js?url';
import binaryUrl from '@mediapipe/tasks-vision/vision_wasm_module_internal.wasm?url';

declare global {
  var ModuleFactory: unknown;
}

/**
 * What one MediaPipe task needs to start; ask anew for every task, and start tasks one after the other.
 *
 * A task takes its loader from `self.ModuleFactory` and throws it away. Left to load it by itself it calls
 * `importScripts`, which Trusted Types forbid, and on the second task gets the cached module, which no longer runs
 * ("ModuleFactory not set."). An empty loader path makes it use what is there.
 */
export async function freshRuntime(): Promise<{ wasmLoaderPath: string; wasmBinaryPath: string }> {
  const loader: { default: unknown } = await import(/* @vite-ignore */ loaderUrl);
  globalThis.ModuleFactory = loader.default;
  return { wasmLoaderPath: '', wasmBinaryPath: binaryUrl };
}
