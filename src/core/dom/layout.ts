/** What rules may ask of a laid-out page. Handed in, so that a rule can be tested where nothing is laid out. Lengths in CSS pixels. */
export type Layout = {
  /** The viewport. */
  readonly width: number;
  readonly height: number;
  /** The element that a click at this point of the viewport would meet; inside shadow trees too, open or closed. */
  hit(x: number, y: number): Element | undefined;
  rect(element: Element): Box;
  style(element: Element, pseudo?: '::before' | '::after'): Style;
  /** Open or closed, where the browser shows it. */
  shadowRoot(element: Element): ShadowRoot | undefined;
};

/** Within the viewport. */
export type Box = {readonly left: number; readonly top: number; readonly width: number; readonly height: number};

/** Computed values. */
export type Style = Pick<
  CSSStyleDeclaration,
  | 'content'
  | 'display'
  | 'filter'
  | 'height'
  | 'opacity'
  | 'overflowY'
  | 'pointerEvents'
  | 'position'
  | 'touchAction'
  | 'userSelect'
  | 'visibility'
  | 'width'
>;
