import {allBytes} from './bytes.ts';
import {Refusal} from './errors.ts';
import type {Input} from './input.ts';
import {largestInput} from './limits.ts';
import {version} from './version.ts';

const patience = 30_000; // milliseconds for the whole answer

/** Fetches one page, and nothing that belongs to it. Throws a Refusal that says why there is none. */
export async function fetchPage(address: string, kind: 'html' | 'text'): Promise<Input> {
  if (!URL.canParse(address)) throw new Refusal(`${address} is not an address.`);
  const {host} = new URL(address);
  try {
    const response = await fetch(address, {
      headers: {accept: 'text/html,application/xhtml+xml,text/plain;q=0.5', 'user-agent': `plainquote/${version}`},
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) throw new Refusal(`${host} answered ${`${response.status} ${response.statusText}`.trim()}.`);
    const {type, charset} = contentType(response.headers.get('content-type'));
    refuseOther(type, kind, address);
    const bytes = response.body ? await allBytes(chunks(response.body), largestInput, address) : new Uint8Array();
    return {bytes, url: response.url, charset};
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${host} cannot be reached: ${networkProblem(error)}.`);
  }
}

/** Node's streams can be iterated, which the browser's types do not know. */
function chunks(body: unknown): AsyncIterable<Uint8Array> {
  return body as AsyncIterable<Uint8Array>;
}

/** `type`: lower-case, without parameters; undefined where HTTP does not state it. */
export function contentType(header: string | null): {type: string | undefined; charset: string | undefined} {
  const [type = '', ...parameters] = (header ?? '').split(';');
  const charset = parameters.map(text => /^\s*charset\s*=\s*["']?([^"'\s]+)/i.exec(text)?.[1]).find(Boolean);
  return {type: type.trim().toLowerCase() || undefined, charset};
}

function refuseOther(type: string | undefined, kind: 'html' | 'text', address: string): void {
  if (type === undefined || /^(?:text\/html|application\/xhtml\+xml)$/.test(type)) return;
  if (type === 'application/pdf') throw new Refusal(`${address} is a PDF; only web pages and plain text can be read.`);
  if (type.startsWith('text/') && kind === 'text') return;
  if (type === 'text/plain') throw new Refusal(`${address} is plain text; read it with --text.`);
  throw new Refusal(`${address} is not a web page but ${type}.`);
}

const networkProblems: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such host is known',
  EAI_AGAIN: 'its name could not be looked up',
  ECONNREFUSED: 'it refuses connections',
  ECONNRESET: 'it ended the connection',
  UND_ERR_SOCKET: 'it ended the connection',
  ENETUNREACH: 'there is no way to its network',
  ETIMEDOUT: 'it does not answer',
  UND_ERR_CONNECT_TIMEOUT: 'it does not answer',
  TimeoutError: `it did not answer within ${patience / 1000} seconds`,
};

/** Node tells the reason in the error's cause, or in that one's cause. */
function networkProblem(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : error.name;
  return networkProblems[code] ?? (error.cause ? networkProblem(error.cause) : error.message);
}
