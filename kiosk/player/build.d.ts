/** This build's name, set by vite.config.ts. */
declare const __BUILD__: string;
