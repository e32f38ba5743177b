// What `google.script` inside a frame must know; it travels in an attribute of its script tag.

export type ShimFacts = {
  readonly pageId: string;
  /** Origin of the window around the frame: the only one it listens to and speaks to. */
  readonly parent: string;
  /** What `google.script.run` offers (PLATFORM 4.17). */
  readonly functions: readonly string[];
  /** Makes `localStorage` throw, as it may in a third-party frame (PLATFORM 4.51). */
  readonly brokenStorage: boolean;
};
