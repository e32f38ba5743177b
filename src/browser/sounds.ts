// Three short sounds, different in pitch and rhythm, so that a nine-year-old hears what happened without looking.

export type Sound = 'lent' | 'returned' | 'refused';

type Tone = { readonly hertz: number; readonly at: number; readonly seconds: number };

/** Up for lent, twice the same for returned, one long low tone for refused. */
const TUNES: { readonly [sound in Sound]: readonly Tone[] } = {
  lent: [
    { hertz: 880, at: 0, seconds: 0.08 },
    { hertz: 1320, at: 0.09, seconds: 0.12 },
  ],
  returned: [
    { hertz: 660, at: 0, seconds: 0.07 },
    { hertz: 660, at: 0.13, seconds: 0.07 },
  ],
  refused: [{ hertz: 196, at: 0, seconds: 0.4 }],
};

const LOUDNESS = 0.12;

/** Plays sounds; silent where the browser cannot or will not. The browser's sound is opened at the first one. */
export function makeSounds(): (sound: Sound) => void {
  let context: AudioContext | undefined;
  return (sound) => {
    try {
      context ??= new AudioContext();
      const start = context.currentTime;
      for (const tone of TUNES[sound]) play(context, start, tone);
    } catch {
      // Sounds come on top of signs and words; without them nothing is lost.
    }
  };
}

function play(context: AudioContext, start: number, tone: Tone): void {
  const source = context.createOscillator();
  const gain = context.createGain();
  const from = start + tone.at;
  source.frequency.value = tone.hertz;
  gain.gain.setValueAtTime(LOUDNESS, from);
  gain.gain.exponentialRampToValueAtTime(0.001, from + tone.seconds);
  source.connect(gain).connect(context.destination);
  source.start(from);
  source.stop(from + tone.seconds);
}
