/** From this many events on a timeline takes so long to prepare that the text is drawn before it. */
const MANY = 5_000;

/** Gives a value back when the browser has drawn what came before. */
function afterPaint<T>(value: T): Promise<T> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(() => {
        resolve(value);
      });
    });
  });
}

/** The value at once, or, if so much hangs on it, after what else there is to draw. */
export function laterIfMany<T>(value: T, events: number): T | Promise<T> {
  return events < MANY ? value : afterPaint(value);
}
