/**
 * Keeps the explorer in the browser, so that it opens without network from the next visit on. Where
 * the browser does not allow that, all stays as it is.
 */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // What the page itself has to load goes first.
  addEventListener('load', () => {
    navigator.serviceWorker.register('./service-worker.js').catch(() => undefined);
  });
}
