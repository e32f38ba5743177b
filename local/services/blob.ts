// Blob: bytes with a type and a name, as mails and pages carry them.

import type { ScriptExecution } from '../runtime/execution.ts';
import { fillSurface } from './surface.ts';

const typesByExtension: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  txt: 'text/plain',
  html: 'text/html',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
};

/** `Blob`. */
export class EmulatedBlob {
  readonly #execution: ScriptExecution;
  #bytes: Buffer;
  #type: string | null;
  #name: string | null;

  constructor(execution: ScriptExecution, bytes: Buffer, type: string | null, name: string | null) {
    this.#execution = execution;
    this.#bytes = bytes;
    this.#type = type;
    this.#name = name;
  }

  /** How many bytes a blob has, for whoever sends it. */
  static sizeOf(blob: EmulatedBlob): number {
    return blob.#bytes.length;
  }

  getBlob(): EmulatedBlob {
    return this;
  }

  copyBlob(): EmulatedBlob {
    return new EmulatedBlob(this.#execution, Buffer.from(this.#bytes), this.#type, this.#name);
  }

  /** Signed bytes, as Java has them. */
  getBytes(): number[] {
    return this.#execution.realm.array(signedBytes(this.#bytes));
  }

  getContentType(): string | null {
    return this.#type;
  }

  getDataAsString(charset = 'UTF-8'): string {
    return new TextDecoder(charset).decode(this.#bytes);
  }

  getName(): string | null {
    return this.#name;
  }

  isGoogleType(): boolean {
    return false;
  }

  setBytes(data: number[]): EmulatedBlob {
    this.#bytes = Buffer.from(Array.from(data));
    return this;
  }

  setContentType(contentType: string | null): EmulatedBlob {
    this.#type = contentType;
    return this;
  }

  setContentTypeFromExtension(): EmulatedBlob {
    this.#type = typesByExtension[(this.#name ?? '').split('.').pop()?.toLowerCase() ?? ''] ?? null;
    return this;
  }

  setDataFromString(text: string, _charset?: string): EmulatedBlob {
    this.#bytes = Buffer.from(String(text));
    return this;
  }

  setName(name: string): EmulatedBlob {
    this.#name = name;
    return this;
  }
}
fillSurface<GoogleAppsScript.Base.Blob>()('Blob', 'blob.ts', EmulatedBlob, ['getAllBlobs']);

/** Bytes from -128 to 127. */
export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

/** Text as UTF-8, or an array of signed bytes, as bytes. */
export function bytesOf(value: unknown): Buffer {
  return Array.isArray(value) ? Buffer.from(Array.from(value as number[])) : Buffer.from(String(value));
}
