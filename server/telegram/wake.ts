/** A wait that somebody can end. A wake while nobody waits ends the next wait at once: nothing is missed in between. */
export class Wake {
  #woken = false;
  #end: (() => void) | null = null;

  wake(): void {
    if (this.#end !== null) this.#end();
    else this.#woken = true;
  }

  async wait(ms: number): Promise<void> {
    if (!this.#woken)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.#end = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    this.#end = null;
    this.#woken = false;
  }
}
