// What may cross the door to a page: JSON and nothing else (PLATFORM 4.11–4.14).

/** A `Date`, a function or `undefined` inside a reply does not compile. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
