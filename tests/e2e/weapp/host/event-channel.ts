/** WeChat's EventChannel between a page and the one it opens. Ours. */

type Listener = (...args: unknown[]) => void;

export class EventChannel {
  private readonly listeners = new Map<string, Set<Listener>>();
  /** What was emitted before anyone listened: WeChat delivers it to the first listener. */
  private readonly waiting = new Map<string, unknown[][]>();

  on(name: string, listener: Listener) {
    const known = this.listeners.get(name) ?? new Set();
    this.listeners.set(name, known.add(listener));
    for (const args of this.waiting.get(name) ?? []) listener(...args);
    this.waiting.delete(name);
  }

  once(name: string, listener: Listener) {
    const wrapped: Listener = (...args) => {
      this.off(name, wrapped);
      listener(...args);
    };
    this.on(name, wrapped);
  }

  off(name: string, listener?: Listener) {
    if (listener) this.listeners.get(name)?.delete(listener);
    else this.listeners.delete(name);
  }

  emit(name: string, ...args: unknown[]) {
    const known = this.listeners.get(name);
    if (known?.size) for (const listener of [...known]) listener(...args);
    else this.waiting.set(name, [...(this.waiting.get(name) ?? []), args]);
  }
}
