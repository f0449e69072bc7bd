import url from './worker/vision-worker.ts?worker&url';

/**
 * Address of the vision worker's script. The page's Trusted Types default policy must let exactly this string through
 * `createScriptURL`, or no worker starts.
 */
export const visionWorkerUrl: string = url;
