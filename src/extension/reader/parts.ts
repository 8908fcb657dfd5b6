/** Elements of the view. A part is named `data-TOKEN="name"`, for the sheet. */
export class Parts {
  constructor(
    readonly doc: Document,
    readonly token: string,
  ) {}

  make<K extends keyof HTMLElementTagNameMap>(
    tag: K,
    name?: string,
    ...children: readonly (Node | string)[]
  ): HTMLElementTagNameMap[K] {
    const element = this.doc.createElement(tag);
    if (name !== undefined) element.setAttribute(`data-${this.token}`, name);
    element.append(...children);
    return element;
  }

  /** The sheet takes away what the attributes `width` and `height` give. Any unit. */
  shape(element: HTMLElement, {width, height}: {readonly width: number; readonly height: number}): void {
    element.style.setProperty(`--${this.token}-ratio`, `${width} / ${height}`);
  }

  button(name: string, face: string, label: string, onPress: () => void): HTMLButtonElement {
    const button = this.make('button', name, face);
    button.type = 'button';
    if (label !== '') {
      button.title = label;
      if (label !== face) button.setAttribute('aria-label', label);
    }
    button.addEventListener('click', onPress);
    return button;
  }
}
