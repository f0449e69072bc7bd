/** Keeps the machine from dimming this screen, as far as a page may; the browser lets go whenever it is hidden. */
export function keepAwake(): void {
  const request = () => {
    if (document.visibilityState !== 'visible') return;
    // Refused on low battery and by policy; the shop's machine should not blank on its own either way.
    navigator.wakeLock?.request('screen').catch(() => {});
  };
  document.addEventListener('visibilitychange', request);
  request();
}
