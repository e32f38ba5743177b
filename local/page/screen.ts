// What the window shows besides the grid, and the ways it changes.

import type { AskedQuestion, DeskState, Menu, PageFacts, Push, StripFacts } from '../server/wire.ts';

export type Toast = {
  readonly id: number;
  readonly title: string;
  readonly message: string;
  readonly trouble: boolean;
};

export type Screen = {
  readonly desk: DeskState;
  readonly fileName: string;
  readonly menus: readonly Menu[];
  readonly sidebar: PageFacts | null;
  readonly dialog: PageFacts | null;
  readonly toasts: readonly Toast[];
  /** The newest is on top; it is the one that can be answered. */
  readonly questions: readonly AskedQuestion[];
  readonly strip: StripFacts;
  /** A menu function is running. */
  readonly busy: boolean;
};

/** Seconds a toast stays when the script does not say (PLATFORM 4.60). */
const TOAST_SECONDS = 5;

/** The screen of a freshly opened window. */
export function firstScreen(desk: DeskState): Screen {
  const sidebar = desk.pages.find(({ kind }) => kind === 'sidebar') ?? null;
  const dialog = desk.pages.filter(({ kind }) => kind !== 'sidebar').at(-1) ?? null;
  const { fileName, menus, strip, questions } = desk;
  return { desk, fileName, menus, strip, sidebar, dialog, questions, toasts: [], busy: false };
}

/** Holds the screen; `draw` is called after every change. */
export function keepScreen(first: Screen, draw: (screen: Screen) => void) {
  let screen = first;
  let lastToast = 0;
  const set = (change: Partial<Screen>) => {
    screen = { ...screen, ...change };
    draw(screen);
  };

  const dismiss = (id: number) => set({ toasts: screen.toasts.filter((toast) => toast.id !== id) });

  function toast(title: string, message: string, seconds = TOAST_SECONDS, trouble = false): void {
    const id = ++lastToast;
    const others = screen.toasts.filter((old) => old.message !== message || old.title !== title);
    set({ toasts: [...others, { id, title, message, trouble }].slice(-4) });
    if (seconds >= 0) setTimeout(() => dismiss(id), Math.max(seconds, 1) * 1000);
  }

  function close(pageId: string): void {
    if (screen.sidebar?.id === pageId) set({ sidebar: null });
    if (screen.dialog?.id === pageId) set({ dialog: null });
  }

  return {
    get: () => screen,
    set,
    toast,
    dismiss,
    close,
    /** Shows what the server pushed, except changes of the book. */
    show(push: Push): void {
      switch (push.kind) {
        case 'page':
          set(push.page.kind === 'sidebar' ? { sidebar: push.page } : { dialog: push.page });
          break;
        case 'closed':
          close(push.pageId);
          break;
        case 'toast':
          toast(push.title, push.message, push.seconds);
          break;
        case 'menus':
          set({ menus: push.menus });
          break;
        case 'ask':
          set({ questions: [...screen.questions, push.question] });
          break;
        case 'answered':
          set({ questions: screen.questions.filter(({ askId }) => askId !== push.askId) });
          break;
        case 'strip':
          set({ strip: push.strip });
          break;
      }
    },
  };
}

export type ScreenKeeper = ReturnType<typeof keepScreen>;
