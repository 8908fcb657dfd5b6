/** Not Node's own TextDecoder: several releases read windows-1252 as Latin-1, which loses curly quotation marks. */
import {isUtf8} from 'node:buffer';
import {getBOMEncoding, legacyHookDecode, normalizeEncoding, TextDecoder} from '@exodus/bytes/encoding.js';
import sniff from 'html-encoding-sniffer';

/** HTML as text, in the encoding a browser would choose. `charset`: as HTTP states it. Bad bytes become U+FFFD. */
export function decodeHtml(bytes: Uint8Array, charset: string | undefined): string {
  const encoding = sniff(bytes, {transportLayerEncodingLabel: charset, defaultEncoding: undeclared(bytes)});
  return legacyHookDecode(bytes, encoding);
}

/** Plain text, unit for unit: a byte order mark stays. */
export function decodeText(bytes: Uint8Array, charset: string | undefined): string {
  const stated = charset === undefined ? undefined : readable(charset);
  const encoding = getBOMEncoding(bytes) ?? stated ?? undeclared(bytes);
  return new TextDecoder(encoding, {ignoreBOM: true}).decode(bytes);
}

function readable(charset: string): string | undefined {
  const encoding = normalizeEncoding(charset);
  return encoding === null || encoding === 'replacement' ? undefined : encoding;
}

function undeclared(bytes: Uint8Array): string {
  return isUtf8(bytes) ? 'UTF-8' : 'windows-1252';
}
