// Every break of the local workspace: a numbered rule of the platform switched off (PLATFORM).

import type { Break } from './break.ts';

export const workspaceBreaks: readonly Break[] = [];
