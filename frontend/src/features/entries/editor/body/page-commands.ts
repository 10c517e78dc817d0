/** What the page's shortcuts can ask of the main text, which comes and goes with its type. */
export interface BodyCommands {
  readonly focusBody: () => void;
  readonly toggleMarkdown: () => void;
}

export class PageCommands {
  #body: BodyCommands | null = null;

  provide(commands: BodyCommands): () => void {
    this.#body = commands;
    return () => {
      if (this.#body === commands) this.#body = null;
    };
  }

  focusBody = (): void => this.#body?.focusBody();

  toggleMarkdown = (): void => this.#body?.toggleMarkdown();
}
