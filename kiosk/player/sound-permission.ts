/** Chromium starts an allowed context within a frame or two; a refused one waits for a finger, for ever. */
const PATIENCE_MS = 1000;

/** Whether the browser lets this page be heard without anybody having touched it (autoplay policy). */
export async function maySound(): Promise<boolean> {
  const context = new AudioContext();
  try {
    const running = context.resume().then(() => true);
    const refused = new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS));
    return await Promise.race([running, refused]);
  } finally {
    await context.close();
  }
}
