// A person as Google's services name one.

/** Base.User: only the address is known. */
export class User {
  readonly #email: string;

  constructor(email: string) {
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }

  toString(): string {
    return this.#email;
  }
}

/** The address of an argument that is an address or any service's user object. */
export function emailOf(who: unknown): string {
  return typeof who === 'object' && who !== null && 'getEmail' in who
    ? String((who as User).getEmail())
    : String(who);
}
