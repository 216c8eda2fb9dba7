/** What an AbortSignal tells its listeners. A mini-program has no Event, and Taro's document makes events of another shape. */
export class AbortEvent {
  constructor(type) {
    this.type = type;
    this.bubbles = false;
    this.cancelable = false;
  }
}
