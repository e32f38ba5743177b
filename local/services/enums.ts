// Enums as Apps Script hands them out: objects that are told, and written as JSON, by their names (PLATFORM 4.9).

/** One member of an enum. */
export type EnumMember = {
  name(): string;
  ordinal(): number;
  toString(): string;
  toJSON(): string;
  compareTo(other: EnumMember): number;
};

/** `{ NAME: member }`. The same names always give an enum of its own, so keep the result. */
export function enumOf<const N extends string>(...names: readonly N[]): { readonly [K in N]: EnumMember } {
  const members = {} as { [K in N]: EnumMember };
  names.forEach((name, i) => {
    members[name] = Object.freeze({
      name: () => name,
      ordinal: () => i,
      toString: () => name,
      toJSON: () => name,
      compareTo: (other: EnumMember) => i - other.ordinal(),
    });
  });
  return Object.freeze(members);
}

export const authModes = enumOf('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');
export const buttons = enumOf('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
export const buttonSets = enumOf('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');
export const weekDays = enumOf('SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY');
export const months = enumOf(
  ...(['JANUARY', 'FEBRUARY', 'MARCH', 'APRIL', 'MAY', 'JUNE'] as const),
  ...(['JULY', 'AUGUST', 'SEPTEMBER', 'OCTOBER', 'NOVEMBER', 'DECEMBER'] as const),
);
export const eventTypes = enumOf(
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
);
export const triggerSources = enumOf('SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR');
export const installationSources = enumOf('APPS_MARKETPLACE_DOMAIN_ADD_ON', 'NONE', 'WEB_STORE_ADD_ON');
export const authorizationStatuses = enumOf('REQUIRED', 'NOT_REQUIRED');
export const digestAlgorithms = enumOf('MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512');
export const macAlgorithms = enumOf('HMAC_MD5', 'HMAC_SHA_1', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512');
export const charsets = enumOf('US_ASCII', 'UTF_8');
export const sandboxModes = enumOf('EMULATED', 'IFRAME', 'NATIVE');
export const frameModes = enumOf('ALLOWALL', 'DEFAULT');
