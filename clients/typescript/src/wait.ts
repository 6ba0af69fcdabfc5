/** Waiting before something is tried again. */

/** Waits so long, or until `signal` is aborted; never fails. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
      return;
    }
    const wake = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", wake);
      resolve();
    };
    const timer = setTimeout(wake, ms);
    signal.addEventListener("abort", wake);
  });
}

/** A random number in this range, so that many clients do not come at once. */
export function between(low: number, high: number): number {
  return low + Math.random() * (high - low);
}
