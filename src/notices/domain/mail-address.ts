// What may stand in the To line of a mail: one address, and nothing that could make it two.

/** The longest address there may be (RFC 5321). */
const LONGEST = 254;
const ONE_ADDRESS = /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\.]+(\.[^\s@<>()[\],;:"\\.]+)+$/;

/** True for one plain address such as `wang@school.example`; false for two, for one with a name, for anything with a line break. */
export function isMailAddress(text: string): boolean {
  return text.length <= LONGEST && ONE_ADDRESS.test(text);
}
