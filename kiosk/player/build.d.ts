/** This build's name, set by vite.config.ts. */
declare const __BUILD__: string;
/** When the source of this build was made, milliseconds since 1970; set by vite.config.ts. */
declare const __BUILT_AT__: number;
