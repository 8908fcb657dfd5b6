const judged = 1445; // bytes that browsers look at
const textControls: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1b]);

/** What the bytes are instead of a page or text, to follow "It is"; undefined where they may be one. Judged as browsers do. */
export function misfitOf(bytes: Uint8Array, kind: 'html' | 'text'): string | undefined {
  const head = Buffer.from(bytes.subarray(0, judged)).toString('latin1');
  if (head.startsWith('%PDF-')) return 'a PDF; only web pages and plain text can be read';
  if (/^(?:\xfe\xff|\xff\xfe)/.test(head)) return undefined; // UTF-16
  if (kind === 'html' && /^(?:\xef\xbb\xbf)?\s*<[!?a-z]/i.test(head)) return undefined; // whatever strays into it
  const binary = [...head].some(unit => isControl(unit.charCodeAt(0)));
  return binary ? `a binary file, not ${kind === 'html' ? 'a web page' : 'text'}` : undefined;
}

function isControl(code: number): boolean {
  return code < 0x20 && !textControls.has(code);
}
